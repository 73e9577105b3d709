namespace JourneySim.Engine.Tracing;

/// <summary>Gives every event to several readers, in order; with none, nobody hears of it.</summary>
public sealed class TraceFork(params IReadOnlyList<ITraceSink> readers) : ITraceSink
{
    public void Emit(TraceEvent traceEvent)
    {
        for (var i = 0; i < readers.Count; i++)
        {
            readers[i].Emit(traceEvent);
        }
    }
}
