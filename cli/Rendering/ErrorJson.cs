using System.Text.Json;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli.Rendering;

/// <summary>What <c>--json</c> writes when a command could not do its work.</summary>
internal static class ErrorJson
{
    public static string Of(int exitCode, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonDocuments.Write(writer =>
        {
            writer.WriteNumber("exitCode", exitCode);
            Write(writer, diagnostics);
        });

    public static void Write(Utf8JsonWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteString("severity", NameOf(diagnostic.Severity));
            writer.WriteString("message", diagnostic.Message);
            if (diagnostic.Span is { } span)
            {
                writer.WriteString("file", span.File);
                writer.WriteNumber("line", span.Line);
                writer.WriteNumber("column", span.Column);
                writer.WriteNumber("length", span.Length);
            }

            if (diagnostic.Hint is { } hint)
            {
                writer.WriteString("hint", hint);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "hint",
        };
}
