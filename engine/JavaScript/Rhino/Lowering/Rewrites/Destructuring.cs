using System.Globalization;
using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Patterns: Rhino reads an array pattern by index, never by iterator, and knows neither defaults nor rests.</summary>
internal static class Destructuring
{
    /// <summary>A pattern in a declaration, as single declarators.</summary>
    public static IEnumerable<VariableDeclarator> Declarators(
        LoweringPass pass,
        Node pattern,
        Expression value,
        VariableDeclarationKind kind = VariableDeclarationKind.Var
    )
    {
        var parts = new List<VariableDeclarator>();
        var held = pass.Frame.NewHidden();
        parts.Add(Synthetic.At(new VariableDeclarator(Synthetic.Name(held, pattern), value), pattern));
        foreach (var (target, part) in Parts(pattern, Synthetic.Name(held, pattern)))
        {
            parts.AddRange(
                target is Identifier name
                    ? Variables.Bind(pass, name, part, kind, target)
                    : Declarators(pass, target, part, kind)
            );
        }

        return parts;
    }

    /// <summary>A pattern whose names the declaration around it declares itself.</summary>
    public static IEnumerable<VariableDeclarator> Plain(LoweringPass pass, Node pattern, Expression value)
    {
        var held = Synthetic.Name(pass.Frame.NewHidden(), pattern);
        yield return Synthetic.At(
            new VariableDeclarator(
                Synthetic.Name(
                    LoweredName.Prefix + "part " + pattern.Start.ToString(CultureInfo.InvariantCulture),
                    pattern
                ),
                Synthetic.Assign(held, value, pattern)
            ),
            pattern
        );
        foreach (var (target, part) in Parts(pattern, held))
        {
            if (target is Identifier)
            {
                yield return Synthetic.At(new VariableDeclarator(target, part), target);
                continue;
            }

            foreach (var inner in Plain(pass, target, part))
            {
                yield return inner;
            }
        }
    }

    /// <summary><c>pattern = value</c> as an expression; its value is that of the right side.</summary>
    public static Expression Assignment(LoweringPass pass, Node pattern, Expression value, Node origin)
    {
        var steps = new List<Expression>();
        var held = Steps(pass, pattern, value, steps, origin);
        steps.Add(held);
        return Synthetic.Sequence(origin, [.. steps]);
    }

    /// <summary>What a pattern reads, from outside to inside: each target with the expression of its value.</summary>
    private static IEnumerable<(Node Target, Expression Value)> Parts(Node pattern, Expression held)
    {
        if (pattern is ArrayPattern array)
        {
            return array
                .Elements.Index()
                .Where(element => element.Item is not null)
                .Select(element => (element.Item!, At(held, Index(element.Index, element.Item!), true, element.Item!)));
        }

        return ((ObjectPattern)pattern)
            .Properties.Cast<Property>()
            .Select(property =>
                (property.Value, At(held, property.Key, property.Computed || property.Key is Literal, property))
            );
    }

    private static Identifier Steps(
        LoweringPass pass,
        Node pattern,
        Expression value,
        List<Expression> steps,
        Node origin
    )
    {
        var held = Synthetic.Name(pass.Frame.NewHidden(), pattern);
        steps.Add(Synthetic.Assign(held, value, origin));
        foreach (var (target, part) in Parts(pattern, held))
        {
            switch (target)
            {
                case ArrayPattern or ObjectPattern:
                    Steps(pass, target, part, steps, origin);
                    break;
                default:
                    steps.Add(Assignments.To(pass, target, part, origin));
                    break;
            }
        }

        return held;
    }

    private static Expression At(Expression held, Expression key, bool computed, Node origin) =>
        Synthetic.At(new MemberExpression(held, key, computed, optional: false), origin);

    private static NumericLiteral Index(int index, Node origin) =>
        Synthetic.At(new NumericLiteral(index, index.ToString(CultureInfo.InvariantCulture)), origin);
}
