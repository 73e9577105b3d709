using System.Globalization;
using System.Text;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaNet;

/// <summary>Percent escapes: of URIs, of <c>java.net.URLEncoder</c> and of CHF forms.</summary>
internal static class PercentText
{
    private const string FormPlain = ".-*_";
    private const string QueryPlain = "-._~!$'()*,;:@/?";

    /// <summary><c>application/x-www-form-urlencoded</c>, as Java writes it.</summary>
    public static string FormEncode(string text, Encoding? encoding = null) =>
        Encode(text, FormPlain, plus: true, encoding ?? Encoding.UTF8);

    /// <summary>A query parameter as CHF writes it.</summary>
    public static string QueryEncode(string text) => Encode(text, QueryPlain, plus: false, Encoding.UTF8);

    /// <summary>Undoes form encoding; a malformed escape raises <c>IllegalArgumentException</c>.</summary>
    public static string FormDecode(string text, Encoding? encoding = null)
    {
        var bytes = new List<byte>();
        var decoded = new StringBuilder();
        encoding ??= Encoding.UTF8;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                Flush();
                decoded.Append(text[i] == '+' ? ' ' : text[i]);
                continue;
            }

            if (i + 2 >= text.Length)
            {
                throw Illegal("URLDecoder: Incomplete trailing escape (%) pattern");
            }

            bytes.Add(
                byte.TryParse(
                    text.AsSpan(i + 1, 2),
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var b
                )
                    ? b
                    : throw Illegal(
                        "URLDecoder: Illegal hex characters in escape (%) pattern - Error at index 0 in: \""
                            + text[(i + 1)..(i + 3)]
                            + "\""
                    )
            );
            i += 2;
        }

        Flush();
        return decoded.ToString();

        void Flush()
        {
            if (bytes.Count > 0)
            {
                decoded.Append(encoding.GetString([.. bytes]));
                bytes.Clear();
            }
        }
    }

    /// <summary>What <c>URI.getPath()</c> and its like do: escapes become UTF-8 text, malformed bytes become U+FFFD.</summary>
    public static string? UriDecode(string? text)
    {
        if (text is null || !text.Contains('%', StringComparison.Ordinal))
        {
            return text;
        }

        return FormDecode(text.Replace("+", "%2B", StringComparison.Ordinal));
    }

    /// <summary>Escapes what a part of a URI may not hold; percent signs too unless they stand.</summary>
    public static string UriEncode(string text, JavaUriCharacters allowed, bool keepPercent)
    {
        var encoded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var single = rune.IsBmp ? (char)rune.Value : '\0';
            if ((single != '\0' && allowed.Has(single)) || (keepPercent && single == '%') || IsOther(rune))
            {
                encoded.Append(rune.ToString());
            }
            else
            {
                Escape(encoded, rune.ToString(), Encoding.UTF8);
            }
        }

        return encoded.ToString();
    }

    private static bool IsOther(Rune rune) => rune.Value > 128 && !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune);

    private static string Encode(string text, string plain, bool plus, Encoding encoding)
    {
        var encoded = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.IsAscii
                && (
                    char.IsAsciiLetterOrDigit((char)rune.Value)
                    || plain.Contains((char)rune.Value, StringComparison.Ordinal)
                )
            )
            {
                encoded.Append((char)rune.Value);
            }
            else if (plus && rune.Value == ' ')
            {
                encoded.Append('+');
            }
            else
            {
                Escape(encoded, rune.ToString(), encoding);
            }
        }

        return encoded.ToString();
    }

    private static void Escape(StringBuilder encoded, string text, Encoding encoding)
    {
        foreach (var b in encoding.GetBytes(text))
        {
            encoded.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    private static Definition.JavaException Illegal(string message) =>
        new("java.lang.IllegalArgumentException", message);
}
