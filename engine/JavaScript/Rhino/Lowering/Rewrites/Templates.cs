using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Templates: to Rhino they are chains of <c>+</c> that start with an empty string.</summary>
internal static class Templates
{
    public static Expression Lower(LoweringPass pass, TemplateLiteral node)
    {
        var unmarked = pass.TakesUnmarked(node);
        List<Expression> operands = [Synthetic.Text("", node)];
        for (var i = 0; i < node.Quasis.Count; i++)
        {
            if (node.Quasis[i].Value.Cooked is { Length: > 0 } text)
            {
                operands.Add(Synthetic.Text(text, node.Quasis[i]));
            }

            if (i < node.Expressions.Count)
            {
                operands.Add(node.Expressions[i]);
            }
        }

        return Additions.Chain(pass, operands, unmarked, node);
    }

    public static Expression Tagged(LoweringPass pass, TaggedTemplateExpression node) =>
        CalleeFirst.Tagged(
            pass,
            node,
            node.Quasi.UpdateWith(node.Quasi.Quasis, NodeList.From(node.Quasi.Expressions.Select(pass.Lower)))
        );
}
