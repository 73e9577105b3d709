using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Fakes.Esvs;

/// <summary>
/// One ESV as a workspace or a file writes it: a plain value, or <c>{ value, type }</c>, or <c>{ secret, useInPlaceholders }</c>, or as the tenant's
/// API writes it, <c>{ valueBase64, expressionType }</c> and <c>{ valueBase64, useInPlaceholders }</c>.
/// </summary>
public static class EsvEntry
{
    private static readonly string[] Keys =
    [
        "value",
        "type",
        "secret",
        "useInPlaceholders",
        "description",
        "valueBase64",
        "expressionType",
        "encoding",
    ];

    private static readonly string[] Markers = ["value", "secret", "valueBase64"];

    private static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The record, or null when a mistake was added. Lists and maps without a type are of type array and object.</summary>
    public static EsvRecord? Read(
        string name,
        JsonNode? value,
        SourceSpan? span,
        string source,
        ICollection<Diagnostic> mistakes
    )
    {
        try
        {
            return value is JsonObject definition && Markers.Any(definition.ContainsKey)
                ? Defined(name, definition) with
                {
                    Span = span,
                    Source = source,
                }
                : new EsvRecord.Variable(name, Text(value), TypeOf(value)) { Span = span, Source = source };
        }
        catch (FormatException wrong)
        {
            mistakes.Add(new Diagnostic("ESV1006", Severity.Error, $"{name}: {wrong.Message}", span));
            return null;
        }
    }

    private static EsvRecord Defined(string name, JsonObject definition)
    {
        foreach (var (key, _) in definition)
        {
            if (!Keys.Contains(key, StringComparer.Ordinal) && !key.StartsWith('_'))
            {
                var near = NearNames.Of(key, Keys);
                throw new FormatException(
                    $"an ESV has no \"{key}\"" + (near.Count == 0 ? "." : $"; did you mean \"{near[0]}\"?")
                );
            }
        }

        if (
            definition.ContainsKey("secret")
            || definition.ContainsKey("useInPlaceholders")
            || definition.ContainsKey("encoding")
        )
        {
            var usable = definition["useInPlaceholders"] is not JsonValue flag || Text(flag) is "true";
            var text = definition.ContainsKey("secret")
                ? Text(definition["secret"])
                : Value(definition, EsvType.String);
            return new EsvRecord.Secret(name, text, usable);
        }

        var named = definition["type"] ?? definition["expressionType"];
        var type = named is null ? TypeOf(definition["value"]) : TypeNamed(Text(named));
        return new EsvRecord.Variable(name, Value(definition, type), type);
    }

    private static string Value(JsonObject definition, EsvType type)
    {
        if (!definition.ContainsKey("valueBase64"))
        {
            return type switch
            {
                EsvType.List when definition["value"] is JsonArray items => string.Join(',', items.Select(Text)),
                EsvType.KeyValueList when definition["value"] is JsonObject pairs => string.Join(
                    ',',
                    pairs.Select(p => $"{p.Key}={Text(p.Value)}")
                ),
                _ => Text(definition["value"]),
            };
        }

        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(Text(definition["valueBase64"])));
        }
        catch (FormatException wrong)
        {
            throw new FormatException("\"valueBase64\" is not base64.", wrong);
        }
    }

    private static EsvType TypeOf(JsonNode? value) =>
        value switch
        {
            JsonArray => EsvType.Array,
            JsonObject => EsvType.Object,
            _ => EsvType.String,
        };

    private static EsvType TypeNamed(string name)
    {
        foreach (var type in Enum.GetValues<EsvType>())
        {
            if (string.Equals(type.ToString().ToLowerInvariant(), name, StringComparison.Ordinal))
            {
                return type;
            }
        }

        var types = Enum.GetNames<EsvType>().Select(t => t.ToLowerInvariant()).ToList();
        var near = NearNames.Of(name, types);
        throw new FormatException(
            $"there is no type \"{name}\"; "
                + (near.Count == 0 ? $"there are {string.Join(", ", types)}." : $"did you mean \"{near[0]}\"?")
        );
    }

    private static string Text(JsonNode? value) =>
        value switch
        {
            null => "",
            JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
            _ => value.ToJsonString(Compact),
        };
}
