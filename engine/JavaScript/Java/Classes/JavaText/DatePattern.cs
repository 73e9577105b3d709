using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>A pattern of letters and literal text, as <c>java.text.SimpleDateFormat</c> and <c>DateTimeFormatter</c> take it.</summary>
/// <param name="Text">The pattern as written.</param>
/// <param name="Pieces">Runs of one letter, and text between them.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/SimpleDateFormat.html">SimpleDateFormat</seealso>
internal sealed record DatePattern(string Text, IReadOnlyList<DatePiece> Pieces)
{
    /// <summary>Reads a pattern; a letter that is not among the known ones is refused.</summary>
    /// <param name="text">The pattern.</param>
    /// <param name="letters">The letters that mean something.</param>
    /// <param name="unknown">What Java says about another letter.</param>
    public static DatePattern Parse(string text, string letters, Func<char, JavaException> unknown)
    {
        var pieces = new List<DatePiece>();
        var literal = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\'')
            {
                i = Quoted(text, i, literal);
            }
            else if (char.IsAsciiLetter(c))
            {
                if (!letters.Contains(c, StringComparison.Ordinal))
                {
                    throw unknown(c);
                }

                Flush();
                var end = i;
                while (end + 1 < text.Length && text[end + 1] == c)
                {
                    end++;
                }

                pieces.Add(new DatePiece(c, end - i + 1, ""));
                i = end;
            }
            else
            {
                literal.Append(c);
            }
        }

        Flush();
        return new DatePattern(text, pieces);

        void Flush()
        {
            if (literal.Length > 0)
            {
                pieces.Add(new DatePiece('\0', 0, literal.ToString()));
                literal.Clear();
            }
        }
    }

    /// <summary>Copies quoted text and says where it ends; two quotes are one.</summary>
    private static int Quoted(string text, int start, StringBuilder literal)
    {
        if (start + 1 < text.Length && text[start + 1] == '\'')
        {
            literal.Append('\'');
            return start + 1;
        }

        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] != '\'')
            {
                literal.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '\'')
            {
                literal.Append('\'');
                i++;
            }
            else
            {
                return i;
            }
        }

        throw new JavaException("java.lang.IllegalArgumentException", "Unterminated quote");
    }
}
