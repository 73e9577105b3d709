using JourneySim.Engine.Tracing;

namespace JourneySim.Conformance;

/// <summary>Keeps the lines that the script logged.</summary>
internal sealed class LogCollector : ITraceSink
{
    private readonly List<TraceEvent.Logged> lines = [];

    public IReadOnlyList<TraceEvent.Logged> Lines => lines;

    public void Emit(TraceEvent traceEvent)
    {
        if (traceEvent is TraceEvent.Logged line)
        {
            lines.Add(line);
        }
    }
}
