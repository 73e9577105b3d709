using System.Text;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Loading;

/// <summary>
/// A line of a file with the part of it that a message is about. Long lines (exports on one line) are cut around that part.
/// </summary>
/// <param name="Line">The line's number.</param>
/// <param name="Text">The line, or what is shown of it.</param>
/// <param name="CaretStart">Where the part begins in <paramref name="Text"/>, from zero.</param>
/// <param name="CaretLength">How long it is; at least one.</param>
public sealed record SourceExcerpt(int Line, string Text, int CaretStart, int CaretLength)
{
    private const int LongestLine = 160;
    private const int Before = 60;

    /// <summary>The line of carets below the text: tabs stay tabs, so that both lines meet in any terminal.</summary>
    public string Carets
    {
        get
        {
            var line = new StringBuilder();
            foreach (var c in Text.AsSpan(0, CaretStart))
            {
                line.Append(c == '\t' ? '\t' : ' ');
            }

            return line.Append('^', CaretLength).ToString();
        }
    }

    /// <summary>Null when the file has no such line.</summary>
    public static SourceExcerpt? Of(string text, SourceSpan span)
    {
        if (LineOf(text, span.Line) is not { } line)
        {
            return null;
        }

        var start = Math.Clamp(span.Column - 1, 0, line.Length);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, line.Length - start));
        if (line.Length <= LongestLine)
        {
            return new SourceExcerpt(span.Line, line, start, length);
        }

        var from = Math.Max(0, start - Before);
        var to = Math.Min(line.Length, from + LongestLine);
        var (head, tail) = (from > 0 ? "…" : "", to < line.Length ? "…" : "");
        var caret = start - from + head.Length;
        var shown = head + line[from..to] + tail;
        return new SourceExcerpt(span.Line, shown, caret, Math.Max(1, Math.Min(length, shown.Length - caret)));
    }

    private static string? LineOf(string text, int number)
    {
        var start = 0;
        for (var line = 1; line < number; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                return null;
            }

            start = end + 1;
        }

        var stop = text.IndexOf('\n', start);
        return (stop < 0 ? text[start..] : text[start..stop]).TrimEnd('\r');
    }
}
