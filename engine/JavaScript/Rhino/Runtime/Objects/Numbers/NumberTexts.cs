using System.Globalization;
using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Numbers;

/// <summary>Numbers read from texts.</summary>
internal static class NumberTexts
{
    /// <summary><c>parseInt</c>: language version 0 reads a leading zero as octal.</summary>
    public static JsValue ParseInt(RhinoRealm realm, JsValue self, JsValue[] arguments)
    {
        var text = Texts.Printed.Of(arguments.At(0)).AsSpan();
        var radix = TypeConverter.ToInt32(arguments.At(1));
        text = Trimmed(text);
        var negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            text = text[1..];
        }

        if (radix != 0 && radix is < 2 or > 36)
        {
            return JsNumber.Create(double.NaN);
        }

        var prefixed = text.Length > 1 && text[0] == '0';
        if (radix is 0 or 16 && prefixed && text[1] is 'x' or 'X')
        {
            radix = 16;
            text = text[2..];
        }
        else if (radix == 0 && prefixed && char.IsAsciiDigit(text[1]) && !realm.IsEs6)
        {
            radix = 8;
            text = text[1..];
        }

        var value = Prefix(text, radix == 0 ? 10 : radix);
        return JsNumber.Create(negative ? -value : value);
    }

    /// <summary><c>Number(text)</c> in language version 0: hexadecimal may be signed and followed by anything; nothing else has a base.</summary>
    public static double OldNumber(string source)
    {
        var text = Trimmed(source.AsSpan());
        var negative = text.Length > 0 && text[0] == '-';
        var digits = text.Length > 0 && text[0] is '-' or '+' ? text[1..] : text;
        if (digits.Length > 2 && digits[0] == '0' && digits[1] is 'x' or 'X')
        {
            var value = Prefix(digits[2..], 16);
            return negative ? -value : value;
        }

        return digits.Length > 2 && digits[0] == '0' && digits[1] is 'b' or 'B' or 'o' or 'O'
            ? double.NaN
            : TypeConverter.ToNumber(new JsString(source));
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> text) => text.Trim().Trim('\uFEFF').Trim();

    private static double Prefix(ReadOnlySpan<char> text, int radix)
    {
        var length = 0;
        while (length < text.Length && Digit(text[length]) < radix)
        {
            length++;
        }

        if (length == 0)
        {
            return double.NaN;
        }

        if (radix == 10)
        {
            return double.Parse(text[..length], CultureInfo.InvariantCulture);
        }

        if (length > 10)
        {
            var exact = System.Numerics.BigInteger.Zero;
            foreach (var character in text[..Math.Min(length, 2000)])
            {
                exact = (exact * radix) + Digit(character);
            }

            return length > 2000 ? double.PositiveInfinity : (double)exact;
        }

        double value = 0;
        foreach (var character in text[..length])
        {
            value = (value * radix) + Digit(character);
        }

        return value;
    }

    private static int Digit(char character) =>
        char.IsAsciiDigit(character) ? character - '0'
        : char.IsAsciiLetter(character) ? char.ToLowerInvariant(character) - 'a' + 10
        : 99;
}
