using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>
/// Turns array and object literals into patterns once it is clear that they are assigned to. What cannot be a target stays as
/// it is: Rhino refuses it later, when the whole script was read.
/// </summary>
internal static class Patterns
{
    /// <summary>The left side of an assignment or of a <c>for … in</c>; parentheses around it do not matter.</summary>
    public static Node FromExpression(ParseContext p, Expression expression)
    {
        switch (expression)
        {
            case ArrayExpression array:
                var elements = array.Elements.Select(element => element is null ? null : FromInner(p, element));
                var pattern = Like(p, new ArrayPattern(NodeList.From(elements)), array);
                if (p.Findings.TrailingCommas.Contains(array))
                {
                    p.Findings.TrailingCommas.Add(pattern);
                }

                return pattern;
            case ObjectExpression literal:
                return Like(
                    p,
                    new ObjectPattern(NodeList.From(literal.Properties.Select(q => FromProperty(p, q)))),
                    literal
                );
            default:
                return expression;
        }
    }

    private static Node FromProperty(ParseContext p, Node node)
    {
        var property = (ObjectProperty)node;
        var value = property.Shorthand ? property.Value : FromInner(p, property.Value);
        if (property.Kind != PropertyKind.Init)
        {
            return property;
        }

        return Like(p, new AssignmentProperty(property.Key, value, computed: false, property.Shorthand), property);
    }

    private static Node FromInner(ParseContext p, Node node) =>
        node is Expression expression && !p.Findings.IsParenthesized(node) ? FromExpression(p, expression) : node;

    private static T Like<T>(ParseContext p, T node, Node model)
        where T : Node =>
        p.Place(
            node,
            new(model.Start, model.Location.Start.Line, model.Location.Start.Column),
            new(model.End, model.Location.End.Line, model.Location.End.Column)
        );
}
