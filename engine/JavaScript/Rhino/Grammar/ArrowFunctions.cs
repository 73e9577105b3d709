using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Arrow functions, which both versions know.</summary>
internal static class ArrowFunctions
{
    /// <summary>After the arrow; the parameters were read as an expression.</summary>
    public static ArrowFunctionExpression Read(ParseContext p, Expression parameters, SourceMark start)
    {
        var outer = FunctionFrame.Enter(p, null);
        var list = ReadParameters(p, parameters);
        var (body, strict) = FunctionBodies.ReadOfArrow(p);
        var state = p.Function;
        outer.Leave(p);
        if (state.Yields)
        {
            throw p.Refusal(RhinoMessages.ArrowGenerator);
        }

        var arrow = p.Place(
            new ArrowFunctionExpression(list, body, expression: body is Expression, async: false),
            start
        );
        if (strict)
        {
            p.Findings.StrictFunctions.Add(arrow);
        }

        p.Findings.AddScope(arrow, state.Scope);
        return arrow;
    }

    private static NodeList<Node> ReadParameters(ParseContext p, Expression parameters)
    {
        var pairs = p.Findings.Parentheses.GetValueOrDefault(parameters);
        if (pairs == 1 && parameters is EmptyParentheses)
        {
            return default;
        }

        if (pairs > 1)
        {
            throw p.Refusal(RhinoMessages.NoParameter);
        }

        List<Node> list = [];
        List<Node> patterns = [];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (pairs == 1 && parameters is SequenceExpression sequence)
        {
            foreach (var parameter in sequence.Expressions)
            {
                Add(parameter, p.Findings.IsParenthesized(parameter));
            }
        }
        else
        {
            Add(parameters, false);
        }

        Parameters.DeclarePatterns(p, patterns);
        return NodeList.From(list);

        void Add(Expression parameter, bool parenthesized)
        {
            switch (parameter)
            {
                case Identifier name when !parenthesized:
                    list.Add(name);
                    Parameters.Declare(p, name.Name, seen);
                    break;
                case ArrayExpression or ObjectExpression when !parenthesized:
                    var pattern = Patterns.FromExpression(p, parameter);
                    list.Add(pattern);
                    patterns.Add(pattern);
                    break;
                default:
                    throw p.Refusal(RhinoMessages.NoParameter);
            }
        }
    }
}
