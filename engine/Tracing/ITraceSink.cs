namespace JourneySim.Engine.Tracing;

/// <summary>Receives the events of a run, in order, on the run's own thread. Must not throw.</summary>
public interface ITraceSink
{
    void Emit(TraceEvent traceEvent);
}
