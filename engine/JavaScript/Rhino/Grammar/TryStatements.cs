using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>try</c> with catch clauses that may have conditions.</summary>
internal static class TryStatements
{
    public static Statement Read(ParseContext p, SourceMark start)
    {
        p.Consume();
        if (p.Peek() != RhinoToken.LeftBrace)
        {
            throw p.Refusal(RhinoMessages.NoBraceBeforeTry);
        }

        var block = (NestedBlockStatement)Statements.Read(p);
        List<RhinoCatchClause> handlers = [];
        if (p.Peek() != RhinoToken.Catch && p.Peek() != RhinoToken.Finally)
        {
            throw p.Refusal(RhinoMessages.TryAlone);
        }

        while (p.Match(RhinoToken.Catch))
        {
            if (handlers is [.., { Condition: null }])
            {
                throw p.Refusal(RhinoMessages.CatchUnreachable);
            }

            handlers.Add(ReadCatch(p, p.TokenStart));
        }

        var finalizer = p.Match(RhinoToken.Finally) ? ReadFinally(p) : null;
        if (handlers is not ([] or [{ Condition: null }]))
        {
            return p.Place(new RhinoTryStatement(block, handlers, finalizer), start);
        }

        CatchClause? handler = null;
        if (handlers is [var only])
        {
            var from = only.Location.Start;
            var to = only.Location.End;
            handler = p.Place(
                new CatchClause(only.Name, only.Body),
                new(only.Start, from.Line, from.Column),
                new(only.End, to.Line, to.Column)
            );
        }

        return p.Place(new TryStatement(block, handler, finalizer), start);
    }

    private static RhinoCatchClause ReadCatch(ParseContext p, SourceMark start)
    {
        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeCatch);
        p.Must(RhinoToken.Name, RhinoMessages.BadCatchCondition);
        var name = p.NameHere();
        p.RefuseEvalAndArguments(name.Name);
        var condition = p.Match(RhinoToken.If) ? Expressions.Read(p) : null;
        p.Must(RhinoToken.RightParen, RhinoMessages.BadCatchCondition);
        p.Must(RhinoToken.LeftBrace, RhinoMessages.NoBraceBeforeCatch);

        // The block of a catch clause has no scope of its own: a let in it belongs to the scope around.
        var bodyStart = p.TokenStart;
        var statements = Statements.ReadList(p);
        p.Must(RhinoToken.RightBrace, RhinoMessages.NoBraceAfterBody);
        var body = p.Place(new NestedBlockStatement(NodeList.From(statements)), bodyStart);
        return p.Place(new RhinoCatchClause(name, condition, body), start);
    }

    private static NestedBlockStatement ReadFinally(ParseContext p)
    {
        var start = p.Start();
        var statement = Statements.Read(p);
        return statement as NestedBlockStatement ?? p.Place(new NestedBlockStatement(NodeList.From(statement)), start);
    }
}
