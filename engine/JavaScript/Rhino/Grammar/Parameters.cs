using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Formal parameters: names and patterns, no defaults, no rest, no comma at the end.</summary>
internal static class Parameters
{
    /// <summary>After the opening parenthesis, up to and with the closing one.</summary>
    public static NodeList<Node> Read(ParseContext p)
    {
        if (p.Match(RhinoToken.RightParen))
        {
            return default;
        }

        List<Node> parameters = [];
        var patterns = new List<Node>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        do
        {
            if (p.Peek() is RhinoToken.LeftBracket or RhinoToken.LeftBrace)
            {
                var pattern = Patterns.FromExpression(p, Destructuring.ReadPrimary(p));
                parameters.Add(pattern);
                patterns.Add(pattern);
            }
            else
            {
                p.Must(RhinoToken.Name, RhinoMessages.NoParameter);
                var name = p.NameHere();
                parameters.Add(name);
                Declare(p, name.Name, seen);
            }
        } while (p.Match(RhinoToken.Comma));

        DeclarePatterns(p, patterns);
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterParameters);
        return NodeList.From(parameters);
    }

    public static void Declare(ParseContext p, string name, HashSet<string> seen)
    {
        Declarations.Declare(p, DeclarationKind.Parameter, name);
        p.RefuseEvalAndArguments(name);
        if (!seen.Add(name) && p.Strict)
        {
            throw p.Refusal(RhinoMessages.DuplicateParameter(name));
        }
    }

    /// <summary>Names inside of patterns become variables of the function once all parameters are read.</summary>
    public static void DeclarePatterns(ParseContext p, List<Node> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (
                Destructuring.DeclareNames(
                    pattern,
                    DeclarationKind.Var,
                    p.Findings,
                    name => Declarations.Declare(p.Scope, p.Function.Scope, DeclarationKind.Var, name, anywhere: true)
                ) is
                { } refusal
            )
            {
                throw p.Refusal(refusal);
            }
        }
    }
}
