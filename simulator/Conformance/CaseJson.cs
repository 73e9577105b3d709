using System.Text.Json;
using JourneySim.Engine.State;
using JourneySim.Evaluation;

namespace JourneySim.Conformance;

/// <summary>Reads the members of a recorded case; texts may hold lone surrogates.</summary>
internal static class CaseJson
{
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var member)
        && member.ValueKind != JsonValueKind.Null
            ? member
            : null;

    public static string? TextOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text ? JsonStrings.Read(text) : null;

    public static bool FlagOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<JsonElement> ItemsOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static IEnumerable<JsonProperty> MembersOf(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Object } map ? map.EnumerateObject() : [];

    public static Dictionary<string, string> TextsOf(this JsonElement element, string name) =>
        element
            .MembersOf(name)
            .ToDictionary(
                member => member.Name,
                member =>
                    member.Value.ValueKind == JsonValueKind.String
                        ? JsonStrings.Read(member.Value)
                        : member.Value.GetRawText(),
                StringComparer.Ordinal
            );

    public static StateMap MapOf(this JsonElement element, string name) =>
        element.Member(name) is { } member && StateJson.Read(member) is StateMap map ? map : [];
}
