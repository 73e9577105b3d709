using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;

/// <summary>
/// A <c>Content-Type</c> as CHF reads and rewrites it: <c>a/b;Charset="x"</c> becomes <c>a/b; charset=x</c>, then boundary, then the rest.
/// </summary>
internal sealed record ContentType(string Type, string? Charset, string Text)
{
    public static ContentType? Parse(string text)
    {
        var parts = Split(text);
        if (parts.Count == 0 || parts[0].Length == 0)
        {
            return null;
        }

        var parameters = new List<(string Name, string? Value)>();
        foreach (var part in parts.Skip(1))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            parameters.Add(
                equals < 0
                    ? (part.ToLowerInvariant(), null)
                    : (part[..equals].Trim().ToLowerInvariant(), Unquoted(part[(equals + 1)..].Trim()))
            );
        }

        var charset = parameters.Find(p => p.Name == "charset").Value;
        var boundary = parameters.Find(p => p.Name == "boundary").Value;
        var rest = parameters.Where(p => p.Name is not ("charset" or "boundary"));
        var written = new StringBuilder(parts[0]);
        written.Append(charset is null ? "" : "; charset=" + charset);
        written.Append(boundary is null ? "" : "; boundary=" + boundary);
        foreach (var (name, value) in rest)
        {
            written.Append("; ").Append(name).Append(value is null ? "" : "=" + value);
        }

        return new ContentType(parts[0], charset, written.ToString());
    }

    /// <summary>The encoding of a body: the charset named, else ISO-8859-1.</summary>
    public static Encoding EncodingOf(string? charset)
    {
        if (charset is null)
        {
            return Encoding.Latin1;
        }

        try
        {
            return charset.ToUpperInvariant() is "UTF-8" or "UTF8"
                ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
                : Encoding.GetEncoding(
                    charset,
                    EncoderFallback.ReplacementFallback,
                    DecoderFallback.ReplacementFallback
                );
        }
        catch (ArgumentException)
        {
            throw new JavaException("java.nio.charset.UnsupportedCharsetException", charset);
        }
    }

    /// <summary>Pieces between semicolons that stand outside quotes, trimmed.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                part.Append(text[i]).Append(text[++i]);
                continue;
            }

            quoted ^= text[i] == '"';
            if (text[i] == ';' && !quoted)
            {
                parts.Add(part.ToString().Trim());
                part.Clear();
            }
            else
            {
                part.Append(text[i]);
            }
        }

        parts.Add(part.ToString().Trim());
        return parts;
    }

    private static string Unquoted(string text) =>
        text.Length >= 2 && text[0] == '"' && text[^1] == '"'
            ? text[1..^1]
                .Replace("\\\"", "\"", StringComparison.Ordinal)
                .Replace("\\\\", "\\", StringComparison.Ordinal)
            : text;
}
