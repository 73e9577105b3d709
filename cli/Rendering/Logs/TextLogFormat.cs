using System.Globalization;
using JourneySim.Fakes;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace JourneySim.Cli.Rendering.Logs;

/// <summary>A line of the script log as AM's own debug logs have it: time, level, logger, message.</summary>
internal sealed class TextLogFormat : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        output.Write(
            logEvent.Timestamp.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture)
        );
        output.Write(
            $" {LogLevels.NameOf(logEvent.Level), -5} {LogLevels.Text(logEvent, Constants.SourceContextPropertyName)}: "
        );
        output.Write(logEvent.RenderMessage(CultureInfo.InvariantCulture).ReplaceLineEndings("\n    "));
        if (LogLevels.Text(logEvent, "ScriptException") is { Length: > 0 } exception)
        {
            output.Write("\n    " + exception.ReplaceLineEndings("\n    "));
        }

        output.Write('\n');
    }
}
