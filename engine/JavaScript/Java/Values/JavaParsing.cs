using System.Globalization;
using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's <c>parseInt</c> and its like, with its texts for wrong input.</summary>
internal static class JavaParsing
{
    public static int Int(string? text, int radix = 10) => (int)Whole(text, radix, int.MinValue, int.MaxValue);

    public static long Long(string? text, int radix = 10) => (long)Whole(text, radix, long.MinValue, long.MaxValue);

    public static short Short(string? text, int radix = 10) =>
        (short)Small(text, radix, short.MinValue, short.MaxValue);

    public static sbyte Byte(string? text, int radix = 10) => (sbyte)Small(text, radix, sbyte.MinValue, sbyte.MaxValue);

    /// <summary><c>parseUnsignedInt</c>, <c>parseUnsignedLong</c>.</summary>
    public static ulong Unsigned(string? text, int radix, ulong most, string type)
    {
        if (text is null)
        {
            throw Wrong("Cannot parse null string");
        }

        if (text.StartsWith('-'))
        {
            throw Wrong($"Illegal leading minus sign on unsigned string {text}.");
        }

        var value = Whole(text, radix, long.MinValue, ulong.MaxValue + BigInteger.One, () => TooLarge(text, type));
        return value <= most ? (ulong)value : throw TooLarge(text, type);
    }

    /// <summary>The part that <c>parseInt(CharSequence, from, to, radix)</c> reads.</summary>
    public static string Part(string text, int from, int to) =>
        from >= 0 && from <= to && to <= text.Length
            ? text[from..to]
            : throw new JavaException("java.lang.IndexOutOfBoundsException", null);

    /// <summary><c>Short.decode</c>, <c>Byte.decode</c>.</summary>
    public static int DecodeSmall(string text, int least, int most, string type)
    {
        var value = (int)Decode(text, int.MinValue, int.MaxValue);
        return value >= least && value <= most
            ? value
            : throw Wrong(string.Create(CultureInfo.InvariantCulture, $"Value {value} out of range from input {text}"));
    }

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

    private static JavaException TooLarge(string text, string type) =>
        Wrong(
            $"String value {text} exceeds range of unsigned {type.Replace("unsigned ", "", StringComparison.Ordinal)}."
        );

    private static BigInteger Whole(
        string? text,
        int radix,
        long least,
        BigInteger most,
        Func<JavaException>? tooLarge = null
    )
    {
        if (text is null)
        {
            throw Wrong("Cannot parse null string");
        }

        if (radix is < 2 or > 36)
        {
            var bound = radix < 2 ? "less than Character.MIN_RADIX" : "greater than Character.MAX_RADIX";
            throw Wrong(string.Create(CultureInfo.InvariantCulture, $"radix {radix} {bound}"));
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
        return text.Length > 0 && value >= least && value <= most
            ? value
            : throw (text.Length > 0 && tooLarge is not null ? tooLarge() : Wrong(For(text) + Under(radix)));
    }

    private static long Small(string? text, int radix, int least, int most)
    {
        var value = Int(text, radix);
        return value >= least && value <= most
            ? value
            : throw Wrong(
                string.Create(CultureInfo.InvariantCulture, $"Value out of range. Value:\"{text}\" Radix:{radix}")
            );
    }

    private static int Digit(char c) =>
        char.IsAsciiDigit(c) ? c - '0'
        : char.IsAsciiLetter(c) ? char.ToLowerInvariant(c) - 'a' + 10
        : -1;

    private static string For(string text) => $"For input string: \"{text}\"";

    private static string Under(int radix) =>
        radix == 10 ? "" : " under radix " + radix.ToString(CultureInfo.InvariantCulture);
}
