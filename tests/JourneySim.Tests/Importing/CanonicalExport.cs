using System.Text.Json;
using System.Text.Json.Nodes;

namespace JourneySim.Tests.Importing;

/// <summary>
/// A frodo export of several journeys as one text in which only what AM would notice makes a difference: no revisions, no outcomes (AM computes them), no nulls
/// and no false flags of trees and scripts, members by name, scripts as plain text.
/// </summary>
internal static class CanonicalExport
{
    private static readonly string[] Unnoticed =
    [
        "_rev",
        "meta",
        "_outcomes",
        "variable",
        "name of type",
        "createdBy",
        "creationDate",
        "lastModifiedBy",
        "lastModifiedDate",
    ];

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Of(ReadOnlySpan<byte> export) => Of(JsonNode.Parse(export)!);

    public static string Of(JsonNode export)
    {
        var trees = export["trees"] is JsonObject several
            ? several.ToDictionary(t => t.Key, t => t.Value!.DeepClone(), StringComparer.Ordinal)
            : new Dictionary<string, JsonNode>(StringComparer.Ordinal)
            {
                [export["tree"]!["_id"]!.GetValue<string>()] = export.DeepClone(),
            };
        return Sorted(
                new JsonObject(
                    trees
                        .OrderBy(t => t.Key, StringComparer.Ordinal)
                        .Select(t => KeyValuePair.Create(t.Key, (JsonNode?)t.Value))
                )
            )!
            .ToJsonString(Indented);
    }

    private static JsonNode? Sorted(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject map:
                if (map["collection"] is not null)
                {
                    // The display name of a node's type.
                    map.Remove("name");
                    map.Remove("version");
                }

                var members = map.Where(m =>
                        m.Value is not null && !Unnoticed.Contains(m.Key, StringComparer.Ordinal) && !IsDefault(m)
                    )
                    .OrderBy(m => m.Key, StringComparer.Ordinal)
                    .Select(m => KeyValuePair.Create(m.Key, Sorted(IsSource(map, m) ? Text(m.Value!) : m.Value)))
                    .ToList();
                return new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone())));
            case JsonArray list:
                return new JsonArray([.. list.Select(i => Sorted(i)?.DeepClone())]);
            default:
                return node;
        }
    }

    private static bool IsDefault(KeyValuePair<string, JsonNode?> member) =>
        member.Key is "innerTreeOnly" or "mustRun" or "noSession" or "default"
            && member.Value!.GetValueKind() == JsonValueKind.False
        || (member.Key is "enabled" && member.Value!.GetValueKind() == JsonValueKind.True)
        || (member.Key is "nodeTypes" && member.Value is JsonObject { Count: 0 });

    private static bool IsSource(JsonObject map, KeyValuePair<string, JsonNode?> member) =>
        member.Key == "script" && map.ContainsKey("language");

    private static JsonNode Text(JsonNode source) =>
        source is JsonArray lines
            ? JsonValue.Create(string.Join('\n', lines.Select(l => l!.GetValue<string>())))
            : source;
}
