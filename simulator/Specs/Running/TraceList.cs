using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Running;

/// <summary>Keeps the events of a case.</summary>
internal sealed class TraceList : ITraceSink
{
    private readonly List<TraceEvent> events = [];

    public IReadOnlyList<TraceEvent> Events => events;

    public void Emit(TraceEvent traceEvent) => events.Add(traceEvent);
}
