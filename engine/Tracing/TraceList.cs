namespace JourneySim.Engine.Tracing;

/// <summary>Keeps the events of a run, in order.</summary>
public sealed class TraceList : ITraceSink
{
    private readonly List<TraceEvent> events = [];

    public IReadOnlyList<TraceEvent> Events => events;

    public void Emit(TraceEvent traceEvent) => events.Add(traceEvent);
}
