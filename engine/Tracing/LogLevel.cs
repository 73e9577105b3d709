namespace JourneySim.Engine.Tracing;

/// <summary>Level of a script's log line, named as AIC's logs name it.</summary>
public enum LogLevel
{
    Trace,
    Debug,
    Info,
    Warn,
    Error,
}
