using System.Runtime.CompilerServices;
using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// What the productions of the grammar share: the token ahead, the function being read, and what was found out so far.
/// Tokens are looked at exactly when Rhino looks at them, because a refusal carries the place the scanner has come to.
/// </summary>
internal sealed class ParseContext
{
    private readonly string _fileName;
    private bool _ahead;
    private bool _afterLineEnd;
    private int _nesting;

    public ParseContext(string source, string fileName, int firstLine, RhinoDialect dialect)
    {
        _fileName = fileName;
        Features = LanguageFeatures.Of(dialect);
        Tokens = new(source, firstLine, Features, Names);
        Function = new(null, null, new(null));
        Scope = Function.Scope;
    }

    public LanguageFeatures Features { get; }

    public NamePool Names { get; } = new();

    public TokenStream Tokens { get; }

    public Findings Findings { get; } = new();

    /// <summary>The function (or script) being read.</summary>
    public FunctionState Function { get; set; }

    /// <summary>The innermost scope.</summary>
    public ScopeNames Scope { get; set; }

    /// <summary>Inside the head of a <c>for</c>, where <c>in</c> ends the expression.</summary>
    public bool InForInit { get; set; }

    /// <summary>Inside a pattern of a declaration or parameter, where defaults are refused.</summary>
    public bool InDestructuring { get; set; }

    /// <summary>The name ahead may be a label.</summary>
    public bool CheckLabel { get; set; }

    /// <summary>The labels just read, until they are tied to a loop.</summary>
    public LabelState? CurrentLabel { get; set; }

    /// <summary>The line Rhino notes for the expression just read.</summary>
    public int ExpressionLine { get; set; }

    /// <summary>The line Rhino notes for the statement last begun.</summary>
    public int StatementLine { get; set; }

    /// <summary>How many function bodies the parser is in.</summary>
    public int FunctionNesting { get; set; }

    public bool InsideFunction => FunctionNesting != 0;

    public bool Strict
    {
        get => Tokens.Strict;
        set => Tokens.Strict = value;
    }

    /// <summary>Where the token last looked at starts.</summary>
    public SourceMark TokenStart => Tokens.Start;

    /// <summary>Where the last token taken ends.</summary>
    public SourceMark LastEnd { get; private set; }

    private RhinoToken Token { get; set; }

    /// <summary>Looks at the next token.</summary>
    public RhinoToken Peek()
    {
        if (_ahead)
        {
            return Token;
        }

        _afterLineEnd = false;
        var token = Tokens.Next();
        while (token is RhinoToken.Eol or RhinoToken.Comment)
        {
            _afterLineEnd |= token == RhinoToken.Eol;
            token = Tokens.Next();
        }

        Token = token;
        _ahead = token != RhinoToken.Eof || _afterLineEnd;
        return token;
    }

    /// <summary>As <see cref="Peek"/>, but <see cref="RhinoToken.Eol"/> when a line ended before the token.</summary>
    public RhinoToken PeekOrEol()
    {
        var token = Peek();
        return _afterLineEnd ? RhinoToken.Eol : token;
    }

    public void Consume()
    {
        LastEnd = Tokens.End;
        _ahead = false;
        _afterLineEnd = false;
    }

    public RhinoToken Next()
    {
        var token = Peek();
        Consume();
        return token;
    }

    public bool Match(RhinoToken token)
    {
        if (Peek() != token)
        {
            return false;
        }

        Consume();
        return true;
    }

    public void Must(RhinoToken token, string message)
    {
        if (!Match(token))
        {
            throw Refusal(message);
        }
    }

    /// <summary>The last token went on after it was taken (regular expression, template).</summary>
    public void Extend() => LastEnd = Tokens.End;

    public RhinoSyntaxException Refusal(string message) => Tokens.Refusal(message);

    /// <summary>Looks at the next token and says where it starts.</summary>
    public SourceMark Start()
    {
        Peek();
        return Tokens.Start;
    }

    /// <summary>Gives a node its place: from a start to the end of the last token.</summary>
    public T Place<T>(T node, SourceMark start)
        where T : Node => Place(node, start, LastEnd);

    /// <summary>Gives a node its place. Acornima's nodes take it at construction only, which would spell it out at every one.</summary>
    public T Place<T>(T node, SourceMark start, SourceMark end)
        where T : Node
    {
        Unsafe.AsRef(in node.RangeRef) = Acornima.Range.From(start.Offset, end.Offset);
        Unsafe.AsRef(in node.LocationRef) = SourceLocation.From(
            Position.From(start.Line, start.Column),
            Position.From(end.Line, end.Column),
            _fileName
        );
        return node;
    }

    public Identifier NameHere() => Place(new Identifier(Tokens.Text!), Tokens.Start, Tokens.End);

    /// <summary>Goes one level deeper into the grammar; an endless nest is refused, not followed.</summary>
    public void Enter()
    {
        if (++_nesting > NestingLimits.Deepest || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new RhinoSyntaxException(RhinoMessages.TooDeep, null, Tokens.Reader.ReportedLine, 0, null);
        }

        Findings.LooksDeep |= _nesting > NestingLimits.Suspicious;
    }

    public void Leave() => _nesting--;

    public void Mention(string name) => Names.Add(name);

    public void RefuseEvalAndArguments(string name)
    {
        if (Strict && name is "eval" or "arguments")
        {
            throw Refusal(RhinoMessages.BadNameInStrict(name));
        }
    }
}
