using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Loading.AmExports;
using JourneySim.Loading.Source;

namespace JourneySim.Importing;

/// <summary>Writes what goes with journeys as files that the readers of exports read again.</summary>
internal static class KeptJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Template(string name, SourceMap template) =>
        Written(json =>
        {
            json.WriteStartObject();
            json.WriteString("_id", $"emailTemplate/{name}");
            foreach (var member in template.Members.Where(m => m.Name is not ("_id" or "_rev")))
            {
                json.WritePropertyName(member.Name);
                SourceJson.Write(json, member.Value);
            }

            json.WriteEndObject();
        });

    public static byte[] Entities(string kind, IEnumerable<KeyValuePair<string, SourceValue>> entities) =>
        Written(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject(kind);
            foreach (var (id, value) in entities.DistinctBy(e => e.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(id);
                SourceJson.Write(json, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });

    public static byte[] Scripts(IEnumerable<ExportScript> scripts) =>
        Written(json =>
        {
            json.WriteStartObject();
            json.WriteStartObject("script");
            foreach (var script in scripts)
            {
                json.WritePropertyName(script.Id);
                ScriptObject(json, script);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        });

    /// <summary>A script object with its text as a list of lines.</summary>
    public static void ScriptObject(Utf8JsonWriter json, ExportScript script)
    {
        json.WriteStartObject();
        foreach (var member in script.Config.Members.Where(m => m.Name is not "_rev"))
        {
            json.WritePropertyName(member.Name);
            if (member.Name == "script" && script.Source is { } source)
            {
                json.WriteStartArray();
                foreach (var line in source.Split('\n'))
                {
                    json.WriteStringValue(line);
                }

                json.WriteEndArray();
            }
            else
            {
                SourceJson.Write(json, member.Value);
            }
        }

        json.WriteEndObject();
    }

    private static byte[] Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }
}
