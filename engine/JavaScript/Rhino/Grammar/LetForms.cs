using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>let</c> as declaration, block and expression (version 200).</summary>
internal static class LetForms
{
    /// <summary>A statement that begins with <c>let</c>, which is ahead. A declaration needs no semicolon, not even on one line.</summary>
    public static Statement ReadStatement(ParseContext p, SourceMark start)
    {
        p.Consume();
        if (p.Peek() != RhinoToken.LeftParen)
        {
            var declaration = Variables.Read(p, RhinoToken.Let, start);
            return p.Match(RhinoToken.Semicolon) ? p.Place(declaration, start) : declaration;
        }

        var (scope, head) = ReadHead(p, start);
        Statement statement;
        if (p.Peek() == RhinoToken.LeftBrace)
        {
            p.Consume();
            var blockStart = p.TokenStart;
            var statements = Statements.ReadList(p);
            p.Must(RhinoToken.RightBrace, RhinoMessages.NoBraceAfterLet);
            var block = p.Place(new NestedBlockStatement(NodeList.From(statements)), blockStart);
            statement = p.Place(new LetBlockStatement(head, block), start);
            p.Findings.AddScope(statement, scope);
        }
        else
        {
            var expression = p.Place(new LetExpression(head, Expressions.Read(p)), start);
            p.Findings.AddScope(expression, scope);
            statement = p.Place(new NonSpecialExpressionStatement(expression), start);
        }

        p.Scope = scope.Parent!;
        return statement;
    }

    /// <summary>After <c>let</c> where an expression is due.</summary>
    public static LetExpression ReadExpression(ParseContext p, SourceMark start)
    {
        var (scope, head) = ReadHead(p, start);
        var expression = p.Place(new LetExpression(head, Expressions.Read(p)), start);
        p.Findings.AddScope(expression, scope);
        p.Scope = scope.Parent!;
        return expression;
    }

    private static (ScopeNames Scope, VariableDeclaration Head) ReadHead(ParseContext p, SourceMark start)
    {
        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeLet);
        var scope = new ScopeNames(p.Scope);
        p.Scope = scope;
        var head = Variables.Read(p, RhinoToken.Let, start);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterVariables);
        return (scope, head);
    }
}
