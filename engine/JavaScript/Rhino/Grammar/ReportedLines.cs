using System.Runtime.InteropServices;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// The line Rhino names in an error: its interpreter notes lines at statements, so that whatever fails inside a statement of
/// several lines is reported on one of them, mostly the first.
/// </summary>
internal sealed class ReportedLines
{
    private readonly List<Stretch> _stretches = [];

    /// <summary>Enters a stretch of the source; those inside of it must have been entered before.</summary>
    public void Add(SourceMark start, SourceMark end, int line)
    {
        // Inside one line there is nothing to tell, but such a stretch hides the one around it.
        _stretches.Add(new(start.Line, start.Column, end.Line, end.Column, line));
    }

    /// <summary>The line Rhino reports for a place.</summary>
    /// <param name="line">True one-based line.</param>
    /// <param name="column">True zero-based column.</param>
    public int At(int line, int column)
    {
        foreach (var stretch in _stretches)
        {
            if (stretch.Contains(line, column))
            {
                return stretch.Reported;
            }
        }

        return line;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stretch(int StartLine, int StartColumn, int EndLine, int EndColumn, int Reported)
    {
        public bool Contains(int line, int column) =>
            (line > StartLine || (line == StartLine && column >= StartColumn))
            && (line < EndLine || (line == EndLine && column < EndColumn));
    }
}
