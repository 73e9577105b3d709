using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Blocks, <c>with</c>, and the condition in parentheses that several statements have.</summary>
internal static class SimpleStatements
{
    /// <summary>A block, whose brace is ahead.</summary>
    public static NestedBlockStatement ReadBlock(ParseContext p, SourceMark start)
    {
        p.Consume();
        var scope = new ScopeNames(p.Scope);
        p.Scope = scope;
        var statements = Statements.ReadList(p);
        p.Must(RhinoToken.RightBrace, RhinoMessages.NoBraceAfterBlock);
        p.Scope = scope.Parent!;
        var block = p.Place(new NestedBlockStatement(NodeList.From(statements)), start);
        p.Findings.AddScope(block, scope);
        return block;
    }

    public static WithStatement ReadWith(ParseContext p, SourceMark start)
    {
        if (p.Strict)
        {
            throw p.Refusal(RhinoMessages.NoWithInStrict);
        }

        p.Consume();
        p.Findings.ReachesAnything = true;
        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeWith);
        var target = Expressions.Read(p);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterWith);
        var body = Statements.Read(p);
        return p.Place(new WithStatement(target, body), start);
    }

    public static Expression ReadCondition(ParseContext p)
    {
        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeCondition);
        var condition = Expressions.Read(p);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterCondition);
        return condition;
    }
}
