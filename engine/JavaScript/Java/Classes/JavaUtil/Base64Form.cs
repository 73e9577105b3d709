using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>One of the three forms of <c>java.util.Base64</c>.</summary>
internal sealed record Base64Form(bool Url, bool Mime, bool Padding)
{
    public string Encode(byte[] bytes)
    {
        var text = Convert.ToBase64String(bytes);
        if (Mime)
        {
            var lines = Enumerable.Range(0, (text.Length + 75) / 76);
            text = string.Join("\r\n", lines.Select(i => text.Substring(i * 76, Math.Min(76, text.Length - (i * 76)))));
        }

        text = Url ? text.Replace('+', '-').Replace('/', '_') : text;
        return Padding ? text : text.TrimEnd('=');
    }

    /// <summary>Java takes text without padding too, and refuses any character that does not belong (MIME: skips it).</summary>
    public byte[] Decode(string text)
    {
        var digits = new StringBuilder(text.Length + 4);
        var end = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsDigit(c))
            {
                if (end >= 0 && !Mime)
                {
                    throw Illegal(
                        "Input byte array has incorrect ending byte at " + Number(end + PaddingLength(digits.Length))
                    );
                }

                digits.Append(
                    c switch
                    {
                        '-' => '+',
                        '_' => '/',
                        _ => c,
                    }
                );
            }
            else if (c == '=')
            {
                end = end < 0 ? i : end;
            }
            else if (!Mime)
            {
                throw Illegal("Illegal base64 character " + ((int)c).ToString("x", CultureInfo.InvariantCulture));
            }
        }

        var rest = digits.Length % 4;
        var given = end < 0 ? 0 : text.AsSpan(end).Count('=');
        if (rest == 1)
        {
            throw Illegal(
                digits.Length == 1 && given == 0 ? "Input byte[] should at least have 2 bytes for base64 bytes"
                : given > 0 ? "Input byte array has wrong 4-byte ending unit"
                : "Last unit does not have enough valid bits"
            );
        }

        if (given > 0 && (rest == 0 || given != 4 - rest))
        {
            throw Illegal(
                rest != 0 && given > 4 - rest
                    ? "Input byte array has incorrect ending byte at " + Number(end + 4 - rest)
                    : "Input byte array has wrong 4-byte ending unit"
            );
        }

        return Convert.FromBase64String(digits.Append('=', rest == 0 ? 0 : 4 - rest).ToString());
    }

    private bool IsDigit(char c) => char.IsAsciiLetterOrDigit(c) || (Url ? c is '-' or '_' : c is '+' or '/');

    private static int PaddingLength(int digits) => digits % 4 == 0 ? 0 : 4 - (digits % 4);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static JavaException Illegal(string text) => new("java.lang.IllegalArgumentException", text);
}
