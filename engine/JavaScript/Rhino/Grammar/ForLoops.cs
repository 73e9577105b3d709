using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>All kinds of <c>for</c>.</summary>
internal static class ForLoops
{
    public static Statement Read(ParseContext p, SourceMark start)
    {
        p.Consume();
        var scope = new ScopeNames(p.Scope);
        p.Scope = scope;
        var isEach = false;
        if (p.Match(RhinoToken.Name))
        {
            isEach = p.Tokens.Text == "each" ? true : throw p.Refusal(RhinoMessages.NoParenAfterFor);
        }

        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenAfterFor);
        var init = ReadInit(p);
        Statement loop;
        if (p.Match(RhinoToken.In))
        {
            loop = ReadIn(p, init!, scope, isEach);
        }
        else if (p.Features.ForOf && p.Match(RhinoToken.Name) && p.Tokens.Text == "of")
        {
            loop = ReadOf(p, init!, scope, isEach);
        }
        else
        {
            loop = ReadOrdinary(p, init, scope);
        }

        p.Findings.AddScope(loop, scope);
        return p.Place(loop, start);
    }

    private static StatementOrExpression? ReadInit(ParseContext p)
    {
        p.Peek();
        p.InForInit = true;
        var token = p.Peek();
        StatementOrExpression? init = null;
        if (token is RhinoToken.Var or RhinoToken.Let)
        {
            var start = p.TokenStart;
            p.Consume();
            init = Variables.Read(p, token, start);
            p.Findings.Lines.Add(start, p.LastEnd, start.Line);
        }
        else if (token != RhinoToken.Semicolon)
        {
            init = Expressions.Read(p);
        }

        p.InForInit = false;
        return init;
    }

    private static ForStatement ReadOrdinary(ParseContext p, StatementOrExpression? init, ScopeNames scope)
    {
        p.Must(RhinoToken.Semicolon, RhinoMessages.NoSemicolonAfterForInit);
        var test = p.Peek() == RhinoToken.Semicolon ? null : Expressions.Read(p);
        p.Must(RhinoToken.Semicolon, RhinoMessages.NoSemicolonAfterForCondition);
        var updateStart = p.Start();
        var update = p.Peek() == RhinoToken.RightParen ? null : Expressions.Read(p);
        var updateEnd = p.LastEnd;
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterForControl);
        p.Findings.NeedsLaterChecks |= init is VariableDeclaration;
        var body = ReadBody(p, scope);
        p.Findings.Lines.Add(updateStart, updateEnd, p.StatementLine);
        return new ForStatement(init, test, update, body);
    }

    private static Statement ReadIn(ParseContext p, Node init, ScopeNames scope, bool isEach)
    {
        var (left, right) = ReadHead(p, init);
        var body = ReadBody(p, scope);
        return isEach ? new ForEachStatement(left, right, body) : new ForInStatement(left, right, body);
    }

    private static ForOfStatement ReadOf(ParseContext p, Node init, ScopeNames scope, bool isEach)
    {
        var (left, right) = ReadHead(p, init);
        return isEach
            ? throw p.Refusal(RhinoMessages.InvalidForEach)
            : new ForOfStatement(left, right, ReadBody(p, scope), await: false);
    }

    private static (Node Left, Expression Right) ReadHead(ParseContext p, Node init)
    {
        var left = init is Expression expression ? Patterns.FromExpression(p, expression) : init;
        p.Findings.NeedsLaterChecks |=
            left is not (Identifier { Name: not ("eval" or "arguments") } or MemberExpression)
            && left is not VariableDeclaration { Declarations: [{ Id: Identifier, Init: null }] };
        var right = Expressions.Read(p);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterForControl);
        if (init is VariableDeclaration { Declarations.Count: > 1 })
        {
            throw p.Refusal(RhinoMessages.OnlyOneIndex);
        }

        return (left, right);
    }

    private static Statement ReadBody(ParseContext p, ScopeNames scope)
    {
        Loops.Enter(p, scope);
        var body = Statements.Read(p);
        Loops.Leave(p, scope);
        return body;
    }
}
