using System.Text.Json;
using JourneySim.Engine.Scripts;

namespace JourneySim.Exporting;

/// <summary>A script object with its text as a list of lines, as frodo writes it.</summary>
internal static class ScriptJson
{
    public static void Write(Utf8JsonWriter json, Script script, IReadOnlyDictionary<string, JsonElement> members)
    {
        json.WriteStartObject();
        json.WriteString("_id", script.Id);
        json.WriteString("name", script.Name);
        json.WriteString("context", script.Context);
        json.WriteString("evaluatorVersion", script.Generation == ScriptGeneration.Legacy ? "1.0" : "2.0");
        json.WriteString("language", "JAVASCRIPT");
        if (!members.ContainsKey("default"))
        {
            json.WriteBoolean("default", false);
        }

        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteStartArray("script");
        foreach (var line in script.Source.Split('\n'))
        {
            json.WriteStringValue(line);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
