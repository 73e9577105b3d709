using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Functions other than arrows.</summary>
internal static class Functions
{
    /// <summary>A function as a statement, after <c>function</c>. Its name belongs to the function around it, also from inside a block.</summary>
    public static Statement ReadStatement(ParseContext p, SourceMark start)
    {
        var (id, parts) = Read(p, isExpression: false);
        if (id is null)
        {
            // Without a name it is made and dropped; in a script it is the result.
            var dropped = Finish(
                p,
                parts,
                new FunctionExpression(null, parts.Parameters, parts.Body, parts.Generator, false),
                start
            );
            return p.Place(new NonSpecialExpressionStatement(dropped), start);
        }

        return Finish(
            p,
            parts,
            new FunctionDeclaration(id, parts.Parameters, parts.Body, parts.Generator, false),
            start
        );
    }

    /// <summary>A function as an expression, after <c>function</c>; also the parameters and body of a method.</summary>
    public static FunctionExpression ReadExpression(ParseContext p, SourceMark start)
    {
        var (id, parts) = Read(p, isExpression: true);
        return Finish(
            p,
            parts,
            new FunctionExpression(id, parts.Parameters, parts.Body, parts.Generator, false),
            start
        );
    }

    private static (Identifier? Id, FunctionParts Parts) Read(ParseContext p, bool isExpression)
    {
        var star = false;
        Identifier? id = null;
        while (true)
        {
            if (p.Match(RhinoToken.Name))
            {
                id = p.NameHere();
                p.RefuseEvalAndArguments(id.Name);
                p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeParameters);
                break;
            }

            if (p.Match(RhinoToken.LeftParen))
            {
                break;
            }

            // Version 0 passes over one star without a word.
            if (!p.Match(RhinoToken.Times) || !p.Features.StarGenerators)
            {
                p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeParameters);
                break;
            }

            star = true;
        }

        if (!isExpression && id is not null)
        {
            Declarations.Declare(p, DeclarationKind.Function, id.Name);
        }

        var outer = FunctionFrame.Enter(p, id?.Name);
        p.Function.IsStarGenerator = star;
        var parameters = Parameters.Read(p);
        var (body, strict, isClosure) = FunctionBodies.Read(p);
        var parts = new FunctionParts(p.Function, parameters, body, star || p.Function.Yields, strict, isClosure);
        outer.Leave(p);
        return (id, parts);
    }

    private static T Finish<T>(ParseContext p, FunctionParts parts, T node, SourceMark start)
        where T : Node
    {
        var findings = p.Findings;
        if (parts.Strict)
        {
            findings.StrictFunctions.Add(node);
        }

        if (parts.IsClosure)
        {
            findings.ExpressionClosures.Add(node);
        }

        if (parts.Generator && !parts.State.IsStarGenerator)
        {
            findings.LegacyGenerators.Add(node);
        }

        findings.AddScope(node, parts.State.Scope);
        return p.Place(node, start);
    }

    private sealed record FunctionParts(
        FunctionState State,
        NodeList<Node> Parameters,
        FunctionBody Body,
        bool Generator,
        bool Strict,
        bool IsClosure
    );
}
