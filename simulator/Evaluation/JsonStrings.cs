using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JourneySim.Evaluation;

/// <summary>
/// JSON strings that may hold lone surrogates (<c>"\uD800"</c>), as JavaScript sources and values do. <c>System.Text.Json</c>
/// refuses to read and silently replaces them.
/// </summary>
public static class JsonStrings
{
    /// <summary>The text of a JSON string element, lone surrogates kept.</summary>
    public static string Read(JsonElement element)
    {
        var raw = element.GetRawText();
        return raw.Contains('\\', StringComparison.Ordinal) ? Unescape(raw.AsSpan(1, raw.Length - 2)) : raw[1..^1];
    }

    /// <summary>A text as a JSON string with quotes; controls and lone surrogates escaped, everything else as it is.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(c).Append(text[++i]);
            }
            else
            {
                Append(json, c);
            }
        }

        return json.Append('"').ToString();
    }

    private static void Append(StringBuilder json, char c)
    {
        var shortForm = c switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => null,
        };
        if (shortForm is not null)
        {
            json.Append(shortForm);
        }
        else if (c < ' ' || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\u007f')
        {
            json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        else
        {
            json.Append(c);
        }
    }

    private static string Unescape(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            var escape = raw[++i];
            if (escape == 'u')
            {
                text.Append(
                    (char)ushort.Parse(raw.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                );
                i += 4;
            }
            else
            {
                text.Append(
                    escape switch
                    {
                        'n' => '\n',
                        'r' => '\r',
                        't' => '\t',
                        'b' => '\b',
                        'f' => '\f',
                        _ => escape,
                    }
                );
            }
        }

        return text.ToString();
    }
}
