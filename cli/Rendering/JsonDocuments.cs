using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JourneySim.Cli.Rendering;

/// <summary>The JSON of <c>--json</c>: one object, with the version of its schema first.</summary>
internal static class JsonDocuments
{
    /// <summary>Raised when a member changes its meaning or goes; new members don't raise it.</summary>
    public const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        // Output for programs and people, not for web pages.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Action<Utf8JsonWriter> members)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartObject();
            writer.WriteNumber("schemaVersion", SchemaVersion);
            members(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
