using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>One recorded scenario of the original token script, and how an answer differs from it.</summary>
internal sealed record SeedRecording(string Id, JsonElement Case)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Parts = ["outcome", "logs", "requests", "stateAfter", "error"];

    public static IReadOnlyList<SeedRecording> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(e => new SeedRecording(e.GetProperty("id").GetString()!, e.Clone())),
        ];
    }

    /// <summary>The parts that differ, in words; null when all that was recorded agrees.</summary>
    public string? DifferenceOf(JsonElement answer)
    {
        var expect = Case.GetProperty("expect");
        foreach (var part in Parts)
        {
            var wanted = expect.TryGetProperty(part, out var recorded) ? Comparable(recorded) : "null";
            var given = answer.TryGetProperty(part, out var answered) ? Comparable(answered) : "null";
            if (wanted != given)
            {
                return $"{part}: expected {wanted}, got {given}";
            }
        }

        return null;
    }

    private static string Comparable(JsonElement value) =>
        Plain(JsonNode.Parse(value.GetRawText()))?.ToJsonString(Readable) ?? "null";

    /// <summary>Members in one order: JSON objects are compared by name. The order of claims is a list of its own.</summary>
    private static JsonNode? Plain(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(m => m.Key, StringComparer.Ordinal)
                    .Select(m => KeyValuePair.Create(m.Key, Plain(m.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Plain)]),
            JsonValue text when text.GetValueKind() == JsonValueKind.String => JsonValue.Create(
                JsonStrings.Read(JsonElement.Parse(text.ToJsonString()))
            ),
            _ => node?.DeepClone(),
        };
}
