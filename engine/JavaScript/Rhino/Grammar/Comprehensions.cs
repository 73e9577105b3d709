using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Array comprehensions and generator expressions of JavaScript 1.7, which both versions know.</summary>
internal static class Comprehensions
{
    /// <summary>After the first element of an array literal, when <c>for</c> is ahead.</summary>
    public static ArrayComprehension ReadArray(ParseContext p, Expression result, SourceMark start)
    {
        var (loops, filter) = ReadLoops(p, isArray: true);
        p.Must(RhinoToken.RightBracket, RhinoMessages.NoBracketAfterElements);
        return p.Place(new ArrayComprehension(result, loops, filter), start);
    }

    /// <summary>After an expression in parentheses or in an argument list, when <c>for</c> is ahead.</summary>
    public static GeneratorComprehension ReadGenerator(
        ParseContext p,
        Expression result,
        SourceMark start,
        bool isArgument
    )
    {
        var (loops, filter) = ReadLoops(p, isArray: false);
        if (!isArgument)
        {
            p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterVariables);
        }

        return p.Place(new GeneratorComprehension(result, loops, filter), start);
    }

    private static (List<ComprehensionLoop> Loops, Expression? Filter) ReadLoops(ParseContext p, bool isArray)
    {
        p.Findings.NeedsLaterChecks = true;
        p.Findings.ReachesAnything = true;
        List<ComprehensionLoop> loops = [];
        while (p.Peek() == RhinoToken.For)
        {
            loops.Add(ReadLoop(p, isArray));
        }

        Expression? filter = null;
        if (p.Match(RhinoToken.If))
        {
            filter = SimpleStatements.ReadCondition(p);
        }

        return (loops, filter);
    }

    private static ComprehensionLoop ReadLoop(ParseContext p, bool isArray)
    {
        p.Consume();
        var start = p.TokenStart;
        var scope = new ScopeNames(p.Scope);
        p.Scope = scope;
        var kind = ComprehensionLoopKind.Keys;
        if (isArray && p.Match(RhinoToken.Name))
        {
            kind =
                p.Tokens.Text == "each" ? ComprehensionLoopKind.Values : throw p.Refusal(RhinoMessages.NoParenAfterFor);
        }

        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenAfterFor);
        var left = ReadTarget(p);
        kind = ReadIn(p, kind, isArray);
        var right = Expressions.Read(p);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterForControl);
        p.Scope = scope.Parent!;
        return p.Place(new ComprehensionLoop(left, right, kind), start);
    }

    private static Node ReadTarget(ParseContext p)
    {
        switch (p.Peek())
        {
            case RhinoToken.LeftBracket:
            case RhinoToken.LeftBrace:
                return Patterns.FromExpression(p, Destructuring.ReadPrimary(p));
            case RhinoToken.Name:
                p.Consume();
                var name = p.NameHere();
                Declarations.Declare(p, DeclarationKind.Let, name.Name, anywhere: true);
                return name;
            default:
                throw p.Refusal(RhinoMessages.BadVariable);
        }
    }

    private static ComprehensionLoopKind ReadIn(ParseContext p, ComprehensionLoopKind kind, bool isArray)
    {
        if (!isArray)
        {
            p.Must(RhinoToken.In, RhinoMessages.NoInAfterForName);
            return kind;
        }

        var token = p.Next();
        if (token == RhinoToken.In)
        {
            return kind;
        }

        if (token != RhinoToken.Name || p.Tokens.Text != "of")
        {
            throw p.Refusal(RhinoMessages.NoInAfterForName);
        }

        return kind == ComprehensionLoopKind.Values
            ? throw p.Refusal(RhinoMessages.InvalidForEach)
            : ComprehensionLoopKind.Iterated;
    }
}
