using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JourneySim.Fakes.Esvs;

/// <summary>Whether the text of a variable fits its expression type (Advanced Identity Cloud docs, "ESVs": variable expression types).</summary>
internal static class EsvValueCheck
{
    /// <summary>The tenant's limit of a value, in bytes.</summary>
    public const int LongestValue = 65535;

    /// <summary>Why AIC would refuse the text, or null.</summary>
    public static string? Fault(EsvType type, string text)
    {
        if (Encoding.UTF8.GetByteCount(text) > LongestValue)
        {
            return $"it is longer than {LongestValue} bytes";
        }

        return type switch
        {
            EsvType.Array => OfJson(text, JsonValueKind.Array, "a JSON array such as [\"a\",\"b\"]"),
            EsvType.Object => OfJson(text, JsonValueKind.Object, "a JSON object such as {\"a\":1}"),
            EsvType.Bool => text is "true" or "false" ? null : "it has to be true or false",
            EsvType.Int => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
                ? null
                : "it has to be a whole number",
            EsvType.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? null
                : "it has to be a number",
            EsvType.KeyValueList => text.Split(',').All(pair => pair.IndexOf('=', StringComparison.Ordinal) > 0)
                ? null
                : "it has to be pairs such as language=en,country=CA",
            EsvType.Base64EncodedInlined => Base64.IsValid(text) ? null : "it has to be base64",
            _ => null,
        };
    }

    private static string? OfJson(string text, JsonValueKind kind, string wanted)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == kind ? null : $"it has to be {wanted}";
        }
        catch (JsonException)
        {
            return $"it has to be {wanted}";
        }
    }
}
