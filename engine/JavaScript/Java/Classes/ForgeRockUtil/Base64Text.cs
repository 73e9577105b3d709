using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;

/// <summary>
/// Base64 as AM's own class reads it: characters outside the alphabet are skipped, padding counts as a character, and a text whose length is
/// then no multiple of four gives null.
/// </summary>
/// <remarks>Source: open-source Commons util, run.</remarks>
internal static class Base64Text
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static byte[]? Decode(string text)
    {
        var values = new List<int>(text.Length);
        foreach (var c in text)
        {
            if (c > 255)
            {
                throw new JavaException(
                    "java.lang.ArrayIndexOutOfBoundsException",
                    $"Index {(int)c} out of bounds for length 256"
                );
            }

            var value = c == '=' ? 0 : Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value >= 0)
            {
                values.Add(value);
            }
        }

        if (values.Count % 4 != 0)
        {
            return null;
        }

        var bytes = new byte[Math.Max(0, (values.Count * 6 >> 3) - Padding(text))];
        for (var i = 0; i < bytes.Length; i++)
        {
            var group = i / 3 * 4;
            var bits = (values[group] << 18) | (values[group + 1] << 12) | (values[group + 2] << 6) | values[group + 3];
            bytes[i] = (byte)(bits >> (16 - (i % 3 * 8)));
        }

        return bytes;
    }

    /// <summary>Encodes, with a line break after each 76 characters when asked.</summary>
    public static string Encode(byte[] bytes, bool lines = false)
    {
        var text = Convert.ToBase64String(bytes);
        return lines ? string.Join("\r\n", text.Chunk(76).Select(line => new string(line))) : text;
    }

    /// <summary>Equals signs at the end; the letter A, worth nothing too, does not stop the count.</summary>
    private static int Padding(string text)
    {
        var padding = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == '=')
            {
                padding++;
            }
            else if (Alphabet.IndexOf(text[i], StringComparison.Ordinal) > 0)
            {
                break;
            }
        }

        return padding;
    }
}
