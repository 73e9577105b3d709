using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace JourneySim.Loading.Source;

/// <summary>What plain scalars are by the core schema of YAML 1.2 (chapter 10.3): <c>yes</c>, <c>on</c> and <c>no</c> are texts.</summary>
internal static partial class CoreSchema
{
    public static ScalarKind KindOf(string plain) =>
        plain switch
        {
            "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Flag,
            _ when IsNumber(plain) => ScalarKind.Number,
            _ => ScalarKind.Text,
        };

    /// <summary>A number of the core schema as JSON writes it; one that is JSON already stays as it is.</summary>
    public static string JsonNumber(string text)
    {
        if (Json().IsMatch(text))
        {
            return text;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BigInteger
                .Parse("0" + text[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            return text[2..]
                .Aggregate(BigInteger.Zero, (sum, digit) => sum * 8 + (digit - '0'))
                .ToString(CultureInfo.InvariantCulture);
        }

        return BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? whole.ToString(CultureInfo.InvariantCulture)
            : double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);
    }

    private static bool IsNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || text[0] is '-' or '+' or '.')
        && text.Length <= 100
        && Number().IsMatch(text)
        && (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || double.IsFinite(value)
        );

    [GeneratedRegex(
        @"^(0x[0-9a-fA-F]+|0o[0-7]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Json();
}
