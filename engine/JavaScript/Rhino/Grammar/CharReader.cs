namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Reads a source text as Rhino's scanner does: line ends become <c>\n</c>, format characters vanish where asked, and a line
/// counts as begun when its first character is read. Rhino reports the place of the furthest character ever read, so that is
/// kept apart from the place to read next.
/// </summary>
internal sealed class CharReader(string text, int firstLine)
{
    public const int Eof = -1;

    private readonly int[] _starts = new int[8];
    private int _reads;
    private int _furthest;
    private int _lineEnd = -1;
    private int _reportedLineStart;

    /// <summary>Index of the character to read next.</summary>
    public int Position { get; private set; }

    /// <summary>The true line of the furthest character.</summary>
    public int Line { get; private set; } = firstLine;

    /// <summary>Where that line truly starts.</summary>
    public int LineStart { get; private set; }

    /// <summary>The line Rhino would report now.</summary>
    public int ReportedLine { get; private set; } = firstLine;

    /// <summary>The column Rhino would report now.</summary>
    public int ReportedColumn => _furthest - _reportedLineStart - (_lineEnd >= 0 ? 1 : 0);

    public SourceMark Mark => new(Position, Line, Position - LineStart);

    public int Read()
    {
        // Most characters are plain and new.
        var at = Position;
        if (at == _furthest && _lineEnd < 0 && at < text.Length && text[at] is (>= ' ' and < '\x7F') or '\t')
        {
            _starts[_reads++ & 7] = at;
            Position = _furthest = at + 1;
            return text[at];
        }

        return Read(skipFormat: true, keepLine: false);
    }

    /// <param name="skipFormat">Leave out Unicode format characters.</param>
    /// <param name="keepLine">Do not begin a new line, whatever was read before.</param>
    public int Read(bool skipFormat, bool keepLine)
    {
        while (true)
        {
            if (Position == text.Length)
            {
                _starts[_reads++ & 7] = Position;
                return Eof;
            }

            var again = Position < _furthest;
            var start = Position++;
            int c = text[start];
            if (!again)
            {
                _furthest = Position;
                if (_lineEnd >= 0 && !keepLine)
                {
                    if (_lineEnd == '\r' && c == '\n')
                    {
                        _lineEnd = '\n';
                        continue;
                    }

                    _lineEnd = -1;
                    BeginLine(start);
                }
            }

            if (c < 128)
            {
                if (c is '\n' or '\r')
                {
                    EndLine(c, again);
                    c = '\n';
                }
            }
            else if (c != 0xFEFF)
            {
                if (skipFormat && JavaCharacters.IsFormat(c))
                {
                    continue;
                }

                if (c is 0x2028 or 0x2029)
                {
                    EndLine(c, again);
                    c = '\n';
                }
            }

            _starts[_reads++ & 7] = start;
            return c;
        }
    }

    /// <summary>Takes back the last read, up to three of them.</summary>
    public void Unread() => Position = _starts[--_reads & 7];

    /// <summary>Goes back to a character read before on the same line.</summary>
    public void Rewind(int position) => Position = position;

    public int Peek()
    {
        var c = Read();
        Unread();
        return c;
    }

    /// <summary>Reads the next character when it is the one given.</summary>
    public bool Match(char expected)
    {
        if (Read(skipFormat: true, keepLine: true) == expected)
        {
            return true;
        }

        Unread();
        return false;
    }

    /// <summary>The line end that the last <c>\n</c> read stands for, or -1.</summary>
    public int LineEnd => _lineEnd;

    /// <summary>
    /// Reads a character of a template, where <c>\r\n</c> is one line end and a line begins at once. Rhino counts such a line
    /// again when it looks at the character twice; only the line it reports is affected.
    /// </summary>
    public int ReadInTemplate()
    {
        var again = Position < _furthest;
        var c = Read(skipFormat: false, keepLine: true);
        if (c != '\n')
        {
            return c;
        }

        var end = text[_starts[(_reads - 1) & 7]];
        if (end is '\u2028' or '\u2029')
        {
            c = end;
        }
        else if (end == '\r' && Position < text.Length && text[Position] == '\n')
        {
            Position++;
            _furthest = Math.Max(_furthest, Position);
        }

        if (again && c != '\n')
        {
            return c;
        }

        _lineEnd = -1;
        _reportedLineStart = _furthest - 1;
        ReportedLine++;
        if (!again)
        {
            Line++;
            LineStart = Position;
        }

        return c;
    }

    /// <summary>
    /// Runs over the plain letters, digits, <c>_</c> and <c>$</c> that come next. Only where nothing was looked at ahead.
    /// </summary>
    public ReadOnlySpan<char> ReadPlainNameFrom(int start)
    {
        if (Position != _furthest || _lineEnd >= 0)
        {
            return default;
        }

        var end = Position;
        while (
            end < text.Length
            && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$'
        )
        {
            end++;
        }

        Position = _furthest = end;
        return text.AsSpan(start, end - start);
    }

    /// <summary>The text of the line Rhino would report now.</summary>
    public string ReportedLineText()
    {
        var end = _furthest;
        if (_lineEnd >= 0)
        {
            end--;
            if (_lineEnd == '\n' && end > 0 && text[end - 1] == '\r')
            {
                end--;
            }
        }
        else
        {
            while (end < text.Length && !JavaCharacters.IsLineTerminator(text[end]))
            {
                end++;
            }
        }

        return text[Math.Min(_reportedLineStart, end)..end];
    }

    private void BeginLine(int start)
    {
        Line++;
        LineStart = start;
        ReportedLine++;
        _reportedLineStart = start;
    }

    private void EndLine(int c, bool again)
    {
        if (!again)
        {
            _lineEnd = c;
        }
    }
}
