using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Parsing;

namespace JourneySim.Engine.Tracing;

/// <summary>
/// Forwards the lines of scripts' loggers to Serilog under AM's logger name (property <c>SourceContext</c>), and every event to the next sink.
/// </summary>
public sealed class SerilogTraceSink(ILogger logger, ITraceSink? next = null) : ITraceSink
{
    private static readonly MessageTemplate Template = new MessageTemplateParser().Parse("{ScriptMessage:l}");

    public void Emit(TraceEvent traceEvent)
    {
        next?.Emit(traceEvent);
        if (traceEvent is not TraceEvent.Logged line)
        {
            return;
        }

        var level = line.Level switch
        {
            LogLevel.Trace => LogEventLevel.Verbose,
            LogLevel.Debug => LogEventLevel.Debug,
            LogLevel.Info => LogEventLevel.Information,
            LogLevel.Warn => LogEventLevel.Warning,
            _ => LogEventLevel.Error,
        };
        var properties = new List<LogEventProperty>
        {
            new("ScriptMessage", new ScalarValue(line.Message)),
            new(Constants.SourceContextPropertyName, new ScalarValue(line.Logger)),
        };
        if (line.Exception is { } exception)
        {
            properties.Add(new LogEventProperty("ScriptException", new ScalarValue(exception)));
        }

        // The run's time, not the machine's.
        logger.Write(new LogEvent(line.At, level, exception: null, Template, properties));
    }
}
