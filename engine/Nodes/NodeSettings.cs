using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Esvs;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Nodes;

/// <summary>
/// Reads the settings of a node. A setting that is absent or null takes the default; placeholders (<c>&amp;{esv.name}</c>) are resolved on
/// reading, as AIC does when the node runs.
/// </summary>
/// <param name="definition">The node.</param>
/// <param name="esvs">Where placeholders are looked up; null leaves them as they stand.</param>
public sealed class NodeSettings(NodeDefinition definition, IEsvs? esvs = null)
{
    public NodeDefinition Definition { get; } = definition;

    public bool Has(string name) => Find(name) is not null;

    public string? Text(string name) =>
        Find(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => Resolve(text.GetString()!),
            { } other => other.GetRawText(),
        };

    public string Text(string name, string missing) => Text(name) ?? missing;

    public bool Flag(string name, bool missing = false) =>
        Text(name) is { } text ? string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) : missing;

    public int Number(string name, int missing) => OptionalNumber(name) ?? missing;

    /// <summary>A whole number, also as text; null when absent or empty.</summary>
    public int? OptionalNumber(string name) =>
        Text(name) is not { Length: > 0 } text ? null
        : int.TryParse(
            text,
            System.Globalization.NumberStyles.AllowLeadingSign,
            System.Globalization.CultureInfo.InvariantCulture,
            out var number
        )
            ? number
        : throw new FormatException($"Setting {name} of {Definition.DisplayName} is no whole number: {text}");

    public IReadOnlyList<string> Texts(string name, IReadOnlyList<string>? missing = null) =>
        Find(name) is { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Select(Plain)]
            : missing ?? [];

    /// <summary>Texts by name, in the order they were written.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Map(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Object } map
            ? [.. map.EnumerateObject().Select(m => KeyValuePair.Create(m.Name, Plain(m.Value)))]
            : [];

    /// <summary>The value as it stands, placeholders in texts resolved; null when absent.</summary>
    public object? Value(string name) =>
        Find(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } text => Resolve(text.GetString()!),
            { } other => StateJson.Read(other),
        };

    public LocalisedText Localised(string name) =>
        Find(name) switch
        {
            { ValueKind: JsonValueKind.Object } => new LocalisedText(Map(name)),
            { ValueKind: JsonValueKind.String } text => new LocalisedText([
                KeyValuePair.Create("en", Resolve(text.GetString()!)),
            ]),
            _ => LocalisedText.Empty,
        };

    private JsonElement? Find(string name)
    {
        if (
            !Definition.Settings.TryGetValue(name, out var setting)
            || setting.Value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined
        )
        {
            return null;
        }

        return Unwrapped(setting.Value);
    }

    /// <summary>AIC's exports write a placeholder of another type than text as <c>{"$int": "&amp;{esv.name}"}</c>.</summary>
    private static JsonElement Unwrapped(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object
        && value.EnumerateObject().ToList() is [{ Name: "$int" or "$bool" or "$number" or "$string" } only]
            ? only.Value
            : value;

    private string Plain(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Resolve(value.GetString()!) : StateJson.Write(StateJson.Read(value));

    private string Resolve(string text)
    {
        var start = text.IndexOf("&{", StringComparison.Ordinal);
        if (esvs is null || start < 0 || text.IndexOf('}', start) is not (> 0 and var end))
        {
            return text;
        }

        var name = text[(start + 2)..end];
        var value =
            esvs.Find(name)
            ?? throw new NotSimulatedException(
                $"Placeholder &{{{name}}} of node \"{Definition.DisplayName}\" without a value",
                "Set the ESV in journeysim.yaml or with --esv."
            );
        return text[..start] + value + Resolve(text[(end + 1)..]);
    }
}
