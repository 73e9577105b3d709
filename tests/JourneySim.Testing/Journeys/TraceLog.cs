using JourneySim.Engine.Tracing;

namespace JourneySim.Testing.Journeys;

/// <summary>Keeps the events of a run.</summary>
public sealed class TraceLog : ITraceSink
{
    public List<TraceEvent> Events { get; } = [];

    /// <summary>Node and outcome of each visit that left by one.</summary>
    public IEnumerable<string> Path =>
        Events.OfType<TraceEvent.NodeLeft>().Where(e => e.Outcome is not null).Select(e => $"{e.NodeId}:{e.Outcome}");

    public void Emit(TraceEvent traceEvent) => Events.Add(traceEvent);
}
