using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading.Source;

/// <summary>The bytes of a file as text. Files are UTF-8, with or without a byte order mark; anything else is said, not guessed.</summary>
internal static class TextDecoding
{
    private const int Largest = 256 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text, or null when a mistake was added.</summary>
    public static string? Decode(string file, byte[] bytes, Mistakes mistakes)
    {
        if (bytes.Length > Largest)
        {
            mistakes.Error("YML1005", new SourceSpan(file, 1, 1), "The file is larger than 256 MB.");
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            mistakes.Error(
                "YML1004",
                new SourceSpan(file, 1, 1),
                "The file is UTF-16; UTF-8 is expected.",
                "Save it as UTF-8. (PowerShell: Out-File -Encoding utf8)"
            );
            return null;
        }

        var content = bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException broken)
        {
            mistakes.Error(
                "YML1004",
                SpanOf(file, content[..Math.Clamp(broken.Index, 0, content.Length)]),
                $"The file is not UTF-8: the byte 0x{broken.BytesUnknown?.FirstOrDefault() ?? 0:X2} has no meaning here.",
                "Save it as UTF-8."
            );
            return null;
        }
    }

    private static SourceSpan SpanOf(string file, ReadOnlySpan<byte> before)
    {
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new SourceSpan(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
