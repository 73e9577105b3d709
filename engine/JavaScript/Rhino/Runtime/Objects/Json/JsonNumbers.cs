using System.Globalization;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>Reads a JSON number whose first character was just taken.</summary>
internal static class JsonNumbers
{
    public static JsNumber Read(string text, ref int at)
    {
        var start = at - 1;
        var character = text[start];
        if (character == '-')
        {
            character = Digit(text, start, ref at);
        }

        if (character != '0')
        {
            Digits(text, ref at);
        }

        if (at < text.Length && text[at] == '.')
        {
            at++;
            Digit(text, start, ref at);
            Digits(text, ref at);
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            if (at < text.Length && text[at] is '-' or '+')
            {
                at++;
            }

            Digit(text, start, ref at);
            Digits(text, ref at);
        }

        // A value that fits an integer becomes one, and integers have no negative zero.
        var value = double.Parse(text.AsSpan(start, at - start), CultureInfo.InvariantCulture);
        return value is >= int.MinValue and <= int.MaxValue && value == Math.Truncate(value)
            ? KeptNumbers.Integer((int)value)
            : new JsNumber(value);
    }

    private static char Digit(string text, int start, ref int at)
    {
        if (at >= text.Length || !char.IsAsciiDigit(text[at]))
        {
            var end = Math.Min(at + 1, text.Length);
            throw new JsonSyntaxException($"Unsupported number format: {text[start..end]}");
        }

        return text[at++];
    }

    private static void Digits(string text, ref int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
    }
}
