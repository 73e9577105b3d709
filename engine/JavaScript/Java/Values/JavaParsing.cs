using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's <c>parseInt</c> and its like, with its texts for wrong input.</summary>
internal static class JavaParsing
{
    public static int Int(string? text, int radix = 10) => (int)Whole(text, radix, int.MinValue, int.MaxValue);

    public static long Long(string? text, int radix = 10) => (long)Whole(text, radix, long.MinValue, long.MaxValue);

    public static short Short(string? text) => (short)Small(text, short.MinValue, short.MaxValue);

    public static sbyte Byte(string? text) => (sbyte)Small(text, sbyte.MinValue, sbyte.MaxValue);

    public static double Double(string? text)
    {
        var trimmed = StringTexts.Trim(text ?? throw new JavaException("java.lang.NullPointerException", null));
        if (trimmed.Length == 0)
        {
            throw Wrong("empty String");
        }

        var digits = trimmed[^1] is 'd' or 'D' or 'f' or 'F' ? trimmed[..^1] : trimmed;
        return digits switch
        {
            "NaN" or "+NaN" or "-NaN" => double.NaN,
            "Infinity" or "+Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            _ when char.IsAsciiLetter(digits[^1]) || char.IsWhiteSpace(digits[^1]) => throw Wrong(For(text)),
            _ => double.TryParse(
                digits,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent,
                CultureInfo.InvariantCulture,
                out var number
            )
                ? number
                : throw Wrong(For(text)),
        };
    }

    /// <summary><c>Integer.decode</c>: decimal, <c>0x</c>, <c>#</c> or octal.</summary>
    public static long Decode(string text, long least, long most)
    {
        var negative = text.StartsWith('-');
        var digits = text.TrimStart('-', '+');
        var (radix, rest) =
            digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? (16, digits[2..])
            : digits.StartsWith('#') ? (16, digits[1..])
            : digits.Length > 1 && digits[0] == '0' ? (8, digits[1..])
            : (10, digits);
        return (long)Whole((negative ? "-" : "") + rest, radix, least, most);
    }

    public static JavaException Wrong(string message) => new("java.lang.NumberFormatException", message);

    private static BigInteger Whole(string? text, int radix, long least, long most)
    {
        if (text is null)
        {
            throw Wrong("Cannot parse null string");
        }

        var from = text.Length > 1 && text[0] is '-' or '+' ? 1 : 0;
        var value = BigInteger.Zero;
        for (var i = from; i < text.Length; i++)
        {
            var digit = Digit(text[i]);
            if (digit < 0 || digit >= radix || text.Length > 80)
            {
                throw Wrong(For(text) + Under(radix));
            }

            value = (value * radix) + digit;
        }

        value = text.StartsWith('-') ? -value : value;
        return text.Length > 0 && value >= least && value <= most ? value : throw Wrong(For(text) + Under(radix));
    }

    private static long Small(string? text, int least, int most)
    {
        var value = Int(text);
        return value >= least && value <= most ? value : throw Wrong($"Value out of range. Value:\"{text}\" Radix:10");
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10
        : -1;

    private static string For(string text) => $"For input string: \"{text}\"";

    private static string Under(int radix) =>
        radix == 10 ? "" : " under radix " + radix.ToString(CultureInfo.InvariantCulture);
}
