using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Statements: which production reads which, and where a semicolon may be left out.</summary>
internal static class Statements
{
    /// <summary>Reads a statement and looks at the token after it, as Rhino does.</summary>
    public static Statement Read(ParseContext p)
    {
        p.Enter();
        Runtime.RunBudget.Step();
        var statement = ReadInner(p);
        p.Peek();
        p.Leave();
        return statement;
    }

    /// <summary>Reads statements up to a closing brace or the end.</summary>
    public static List<Statement> ReadList(ParseContext p)
    {
        List<Statement> statements = [];
        while (p.Peek() is not (RhinoToken.Eof or RhinoToken.RightBrace))
        {
            statements.Add(Read(p));
        }

        return statements;
    }

    /// <summary>Reads a statement without looking further.</summary>
    public static Statement ReadInner(ParseContext p)
    {
        if (p.CurrentLabel is { HasLoop: true })
        {
            p.CurrentLabel = null;
        }

        var token = p.Peek();
        var start = p.TokenStart;
        p.StatementLine = start.Line;
        var statement = ReadByToken(p, token, start);
        if (statement is not ExpressionStatement || token != RhinoToken.Name)
        {
            Note(p, statement, start, start.Line);
        }

        return statement;
    }

    /// <summary>Notes the line that Rhino reports inside a statement.</summary>
    public static void Note(ParseContext p, Statement statement, SourceMark start, int line)
    {
        var end = statement.Location.End;
        p.Findings.Lines.Add(start, new(statement.End, end.Line, end.Column), line);
    }

    private static Statement ReadByToken(ParseContext p, RhinoToken token, SourceMark start)
    {
        switch (token)
        {
            case RhinoToken.If:
                return Conditionals.ReadIf(p, start);
            case RhinoToken.Switch:
                return Conditionals.ReadSwitch(p, start);
            case RhinoToken.While:
                return Loops.ReadWhile(p, start);
            case RhinoToken.Do:
                return Loops.ReadDo(p, start);
            case RhinoToken.For:
                return ForLoops.Read(p, start);
            case RhinoToken.Try:
                return TryStatements.Read(p, start);
            case RhinoToken.Throw:
                return Jumps.ReadThrow(p, start);
            case RhinoToken.Break:
                return Jumps.ReadBreak(p, start);
            case RhinoToken.Continue:
                return Jumps.ReadContinue(p, start);
            case RhinoToken.With:
                return SimpleStatements.ReadWith(p, start);
            case RhinoToken.Const:
            case RhinoToken.Var:
                p.Consume();
                return EndWithSemicolon(p, start, Variables.Read(p, token, start));
            case RhinoToken.Let:
                return LetForms.ReadStatement(p, start);
            case RhinoToken.Return:
                return EndWithSemicolon(p, start, Yields.ReadReturn(p, start));
            case RhinoToken.Yield:
                return EndWithSemicolon(p, start, new NonSpecialExpressionStatement(Yields.Read(p, start)));
            case RhinoToken.Debugger:
                p.Consume();
                return EndWithSemicolon(p, start, new DebuggerStatement());
            case RhinoToken.LeftBrace:
                return SimpleStatements.ReadBlock(p, start);
            case RhinoToken.Semicolon:
                p.Consume();
                return p.Place(new EmptyStatement(), start);
            case RhinoToken.Function:
                p.Consume();
                return Functions.ReadStatement(p, start);
            case RhinoToken.Default:
                p.Consume();
                return EndWithSemicolon(
                    p,
                    start,
                    new NonSpecialExpressionStatement(XmlExpressions.ReadDefaultNamespace(p, start))
                );
            case RhinoToken.Name:
                return LabeledStatements.Read(p, start);
            default:
                return EndWithSemicolon(p, start, new NonSpecialExpressionStatement(Expressions.Read(p)));
        }
    }

    /// <summary>Takes the semicolon after a statement, or finds that none is needed.</summary>
    public static T EndWithSemicolon<T>(ParseContext p, SourceMark start, T statement)
        where T : Statement
    {
        var token = p.PeekOrEol();
        if (token == RhinoToken.Eol)
        {
            token = p.Peek() == RhinoToken.Semicolon ? RhinoToken.Semicolon : RhinoToken.Eol;
        }

        switch (token)
        {
            case RhinoToken.Semicolon:
                p.Consume();
                break;
            case RhinoToken.Eol:
            case RhinoToken.Eof:
            case RhinoToken.RightBrace:
                break;
            default:
                throw p.Refusal(RhinoMessages.NoSemicolon);
        }

        return p.Place(statement, start);
    }
}
