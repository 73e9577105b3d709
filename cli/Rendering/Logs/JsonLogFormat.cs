using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;

namespace JourneySim.Cli.Rendering.Logs;

/// <summary>A line of the script log in Serilog's compact JSON (CLEF): <c>@t</c>, <c>@m</c>, <c>@l</c>, <c>@x</c> and the logger's name.</summary>
/// <seealso href="https://clef-json.org">CLEF</seealso>
internal sealed class JsonLogFormat : ITextFormatter
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Relaxed))
        {
            json.WriteStartObject();
            json.WriteString("@t", logEvent.Timestamp.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
            json.WriteString("@m", logEvent.RenderMessage(CultureInfo.InvariantCulture));
            json.WriteString("@l", LogLevels.NameOf(logEvent.Level));
            if (LogLevels.Text(logEvent, "ScriptException") is { Length: > 0 } exception)
            {
                json.WriteString("@x", exception);
            }

            json.WriteString(
                Constants.SourceContextPropertyName,
                LogLevels.Text(logEvent, Constants.SourceContextPropertyName)
            );
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }
}
