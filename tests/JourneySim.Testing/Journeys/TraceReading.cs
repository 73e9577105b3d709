using JourneySim.Engine.Tracing;

namespace JourneySim.Testing.Journeys;

/// <summary>What tests ask of a run's events.</summary>
public static class TraceReading
{
    extension(TraceList trace)
    {
        /// <summary>Node and outcome of each visit that left by one.</summary>
        public IEnumerable<string> Path =>
            trace
                .Events.OfType<TraceEvent.NodeLeft>()
                .Where(e => e.Outcome is not null)
                .Select(e => $"{e.NodeId}:{e.Outcome}");

        public IEnumerable<HttpExchange> Calls => trace.Events.OfType<TraceEvent.HttpCalled>().Select(c => c.Exchange);

        public IEnumerable<TraceEvent.Noted> Notes => trace.Events.OfType<TraceEvent.Noted>();
    }
}
