using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>What a tenant did with one script, and how an answer differs from it.</summary>
internal sealed record TenantRecording(string Id, string Sure, JsonElement Case)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyList<TenantRecording> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return
        [
            .. document
                .RootElement.EnumerateArray()
                .Select(e => new TenantRecording(
                    e.GetProperty("id").GetString()!,
                    e.GetProperty("sure").GetString()!,
                    e.Clone()
                )),
        ];
    }

    /// <summary>The first difference in words; null when the answer agrees in all that was recorded.</summary>
    public string? DifferenceOf(JsonElement answer)
    {
        var expect = Case.GetProperty("expect");
        var error = answer.TryGetProperty("error", out var thrown) ? Text(thrown, "message") : null;
        if (Text(expect, "parseError") is { } refusal)
        {
            return error?.Contains(refusal, StringComparison.Ordinal) == true && Text(thrown, "phase") == "parse"
                ? null
                : $"expected the refusal [{refusal}], got {answer.GetRawText()}";
        }

        if (Text(expect, "error") is { } text)
        {
            return error?.Contains(text, StringComparison.Ordinal) == true
                ? null
                : $"expected the error [{text}], got {answer.GetRawText()}";
        }

        if (error is not null)
        {
            return $"expected {expect.GetRawText()}, got the error [{error}]";
        }

        foreach (var member in expect.EnumerateObject())
        {
            if (!answer.TryGetProperty(member.Name, out var got))
            {
                return $"{member.Name}: expected {member.Value.GetRawText()}, got nothing";
            }

            var (wanted, given) = (Comparable(member.Name, member.Value), Comparable(member.Name, got));
            if (wanted != given)
            {
                return $"{member.Name}: expected {wanted}, got {given}";
            }
        }

        return null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String
            ? JsonStrings.Read(member)
            : null;

    /// <summary>Output names are compared with their values, in no order.</summary>
    private static string Comparable(string name, JsonElement value) =>
        name == "result" && value.ValueKind == JsonValueKind.String
            ? JsonStrings.Read(value)
            : Sorted(JsonNode.Parse(value.GetRawText()))?.ToJsonString(Readable) ?? "null";

    private static JsonNode? Sorted(JsonNode? node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members
                    .OrderBy(m => m.Key, StringComparer.Ordinal)
                    .Select(m => KeyValuePair.Create(m.Key, Sorted(m.Value)))
            ),
            JsonArray items => new JsonArray([.. items.Select(Sorted)]),
            _ => node?.DeepClone(),
        };
}
