using System.Globalization;
using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Json;

/// <summary>Reads a JSON string from after its opening quote.</summary>
internal sealed class JsonStringReader(string text)
{
    public string Read(ref int at)
    {
        var start = at;
        var made = new StringBuilder();
        while (at < text.Length)
        {
            var character = text[at++];
            if (character <= '\u001F')
            {
                throw new JsonSyntaxException("String contains control character");
            }

            if (character == '"')
            {
                return made.Append(text, start, at - 1 - start).ToString();
            }

            if (character == '\\')
            {
                made.Append(text, start, at - 1 - start);
                made.Append(Escape(ref at));
                start = at;
            }
        }

        throw new JsonSyntaxException("Unterminated string literal");
    }

    private char Escape(ref int at)
    {
        if (at >= text.Length)
        {
            throw new JsonSyntaxException("Unterminated string literal");
        }

        var character = text[at++];
        return character switch
        {
            '"' or '\\' or '/' => character,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => Code(ref at),
            _ => throw new JsonSyntaxException($"Unexpected character in string: '\\{character}'"),
        };
    }

    private char Code(ref int at)
    {
        if (text.Length - at < 5)
        {
            throw new JsonSyntaxException($"Invalid character code: \\u{text[at..]}");
        }

        var digits = text.AsSpan(at, 4);
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw new JsonSyntaxException($"Invalid character code: {digits}");
        }

        at += 4;
        return (char)code;
    }
}
