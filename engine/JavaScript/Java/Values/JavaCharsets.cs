using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's charsets by name. What a charset can't hold becomes <c>?</c>; wrong bytes become U+FFFD.</summary>
internal static class JavaCharsets
{
    public static byte[] Encode(string text, string charset) => Of(charset).GetBytes(text);

    public static string Decode(byte[] bytes, string charset) => Of(charset).GetString(bytes);

    /// <summary>The encoding, or Java's refusal of the name.</summary>
    public static Encoding Of(string charset) =>
        charset.ToUpperInvariant() switch
        {
            "UTF-8" or "UTF8" => Utf8,
            "ISO-8859-1" or "ISO8859-1" or "ISO8859_1" or "LATIN1" or "L1" => Encoding.Latin1,
            "US-ASCII" or "ASCII" => Encoding.ASCII,
            "UTF-16" => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            _ => throw new JavaException("java.io.UnsupportedEncodingException", charset),
        };

    /// <summary>A lone surrogate becomes a question mark when it is written.</summary>
    private static Encoding Utf8 { get; } =
        Encoding.GetEncoding("utf-8", new EncoderReplacementFallback("?"), new DecoderReplacementFallback("\uFFFD"));
}
