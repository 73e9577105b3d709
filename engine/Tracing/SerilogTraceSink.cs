using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace JourneySim.Engine.Tracing;

/// <summary>
/// Forwards the lines of scripts' loggers to Serilog under AM's logger name (property <c>SourceContext</c>), and every event to the next sink.
/// </summary>
public sealed class SerilogTraceSink(ILogger logger, ITraceSink? next = null) : ITraceSink
{
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
        var named = logger.ForContext(Constants.SourceContextPropertyName, line.Logger);
        if (line.Exception is null)
        {
            named.Write(level, "{ScriptMessage:l}", line.Message);
        }
        else
        {
            named.ForContext("ScriptException", line.Exception).Write(level, "{ScriptMessage:l}", line.Message);
        }
    }
}
