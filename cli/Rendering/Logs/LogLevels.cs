using Serilog.Events;

namespace JourneySim.Cli.Rendering.Logs;

/// <summary>Serilog's levels by the names of AIC's logs.</summary>
internal static class LogLevels
{
    public static string NameOf(LogEventLevel level) =>
        level switch
        {
            LogEventLevel.Verbose => "TRACE",
            LogEventLevel.Debug => "DEBUG",
            LogEventLevel.Information => "INFO",
            LogEventLevel.Warning => "WARN",
            _ => "ERROR",
        };

    /// <summary>A property that holds a text; empty when there is none.</summary>
    public static string Text(LogEvent logEvent, string property) =>
        logEvent.Properties.GetValueOrDefault(property) is ScalarValue { Value: string text } ? text : "";
}
