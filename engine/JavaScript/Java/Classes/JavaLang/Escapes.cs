using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>String.translateEscapes</c>: the escape sequences of Java's string literals.</summary>
internal static class Escapes
{
    public static string Translated(string text)
    {
        var made = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                made.Append(text[i]);
                continue;
            }

            var code = ++i < text.Length ? text[i] : '\0';
            switch (code)
            {
                case 'b':
                    made.Append('\b');
                    break;
                case 'f':
                    made.Append('\f');
                    break;
                case 'n':
                    made.Append('\n');
                    break;
                case 'r':
                    made.Append('\r');
                    break;
                case 's':
                    made.Append(' ');
                    break;
                case 't':
                    made.Append('\t');
                    break;
                case '\'' or '"' or '\\':
                    made.Append(code);
                    break;
                case >= '0' and <= '7':
                    i = Octal(text, i, made);
                    break;
                case '\n':
                    break;
                case '\r':
                    i += i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
                    break;
                default:
                    throw new JavaException(
                        "java.lang.IllegalArgumentException",
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Invalid escape sequence: \\{code} \\\\u{(int)code:X4}"
                        )
                    );
            }
        }

        return made.ToString();
    }

    private static int Octal(string text, int at, StringBuilder made)
    {
        var longest = text[at] <= '3' ? 3 : 2;
        var value = 0;
        var end = at;
        while (end < text.Length && end - at < longest && text[end] is >= '0' and <= '7')
        {
            value = (value * 8) + text[end++] - '0';
        }

        made.Append((char)value);
        return end - 1;
    }
}
