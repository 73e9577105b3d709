using JourneySim.Engine.Tracing;

namespace JourneySim.Tests.Fakes;

/// <summary>Keeps the events of a run.</summary>
internal sealed class TraceList : ITraceSink
{
    public List<TraceEvent> Events { get; } = [];

    public IEnumerable<HttpExchange> Calls => Events.OfType<TraceEvent.HttpCalled>().Select(c => c.Exchange);

    public IEnumerable<TraceEvent.Noted> Notes => Events.OfType<TraceEvent.Noted>();

    public void Emit(TraceEvent traceEvent) => Events.Add(traceEvent);
}
