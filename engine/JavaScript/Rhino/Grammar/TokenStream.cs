using System.Numerics;
using System.Text;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Cuts a source text into Rhino's tokens, one at a time because what the parser has read so far decides what a word or a
/// slash means.
/// </summary>
internal sealed class TokenStream(string source, int firstLine, LanguageFeatures features, NamePool names)
{
    private bool _dirtyLine;

    public CharReader Reader { get; } = new(source, firstLine);

    public LanguageFeatures Features { get; } = features;

    public NamePool Names { get; } = names;

    public StringBuilder Buffer { get; } = new();

    /// <summary>Set by the parser: some words are reserved in strict code.</summary>
    public bool Strict { get; set; }

    /// <summary>
    /// The text of the last token that had one. Rhino keeps it while tokens without a text go by, and looks at it then.
    /// </summary>
    public string? Text { get; set; } = "";

    public double Number { get; set; }

    public BigInteger BigInt { get; set; }

    /// <summary>The number was written with a leading zero as octal.</summary>
    public bool IsOldOctal { get; set; }

    public SourceMark Start { get; private set; }

    public SourceMark End { get; private set; }

    public string Source { get; } = source;

    public RhinoToken Next()
    {
        var token = Scan();
        End = Reader.Mark;
        return token;
    }

    /// <summary>Marks the end again after the parser made the scanner read on (expression, template).</summary>
    public void MarkEnd() => End = Reader.Mark;

    public RhinoSyntaxException Refusal(string message) =>
        new(message, null, Reader.ReportedLine, Reader.ReportedColumn, Reader.ReportedLineText());

    private RhinoToken Scan()
    {
        int c;
        while (true)
        {
            c = Reader.Read();
            if (c == CharReader.Eof)
            {
                Start = Reader.Mark;
                return RhinoToken.Eof;
            }

            if (c == '\n')
            {
                _dirtyLine = false;
                return RhinoToken.Eol;
            }

            if (!JavaCharacters.IsSpace(c))
            {
                _dirtyLine |= c != '-';
                break;
            }
        }

        Start = new(Reader.Position - 1, Reader.Line, Reader.Position - 1 - Reader.LineStart);
        if (JavaCharacters.IsIdentifierStart(c))
        {
            return NameScanner.Scan(this, c);
        }

        if (JavaCharacters.IsDigit(c) || (c == '.' && JavaCharacters.IsDigit(Reader.Peek())))
        {
            return NumberLiterals.Scan(this, c);
        }

        return c switch
        {
            '"' or '\'' => StringLiterals.Scan(this, c),
            '\\' => NameScanner.ScanEscaped(this),
            '/' => ScanSlash(),
            '-' => ScanMinus(),
            '<' => ScanLess(),
            _ => Punctuators.Scan(this, c),
        };
    }

    private RhinoToken ScanSlash()
    {
        if (Reader.Match('/'))
        {
            Comments.SkipLine(Reader);
            return RhinoToken.Comment;
        }

        if (Reader.Match('*'))
        {
            Comments.SkipBlock(this);
            return RhinoToken.Comment;
        }

        return Reader.Match('=') ? RhinoToken.AssignDivide : RhinoToken.Divide;
    }

    private RhinoToken ScanMinus()
    {
        var token = RhinoToken.Minus;
        if (Reader.Match('='))
        {
            token = RhinoToken.AssignMinus;
        }
        else if (Reader.Match('-'))
        {
            // At the start of a line --> begins a comment.
            if (!_dirtyLine && Reader.Match('>'))
            {
                Comments.SkipLine(Reader);
                return RhinoToken.Comment;
            }

            token = RhinoToken.Decrement;
        }

        _dirtyLine = true;
        return token;
    }

    private RhinoToken ScanLess()
    {
        if (Reader.Match('!'))
        {
            if (Reader.Match('-'))
            {
                if (Reader.Match('-'))
                {
                    Comments.SkipLine(Reader);
                    return RhinoToken.Comment;
                }

                Reader.Unread();
            }

            Reader.Unread();
        }

        if (Reader.Match('<'))
        {
            return Reader.Match('=') ? RhinoToken.AssignShiftLeft : RhinoToken.ShiftLeft;
        }

        return Reader.Match('=') ? RhinoToken.LessEqual : RhinoToken.Less;
    }
}
