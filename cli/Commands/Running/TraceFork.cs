using JourneySim.Engine.Tracing;

namespace JourneySim.Cli.Commands.Running;

/// <summary>Gives every event to several readers, in order.</summary>
internal sealed class TraceFork(params IReadOnlyList<ITraceSink> readers) : ITraceSink
{
    public void Emit(TraceEvent traceEvent)
    {
        foreach (var reader in readers)
        {
            reader.Emit(traceEvent);
        }
    }
}
