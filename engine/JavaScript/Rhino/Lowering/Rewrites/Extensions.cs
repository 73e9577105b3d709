using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Rhino's own syntax: a table of contents.</summary>
internal static class Extensions
{
    public static Node Lower(LoweringPass pass, Node node) =>
        node switch
        {
            RhinoRegExpLiteral literal => RegExps.Lower(literal),
            ForEachStatement each => Loops.ForEach(pass, each),
            RhinoTryStatement attempt => Catches.Lower(pass, attempt),
            LetBlockStatement block => LetForms.Lower(pass, block),
            LetExpression let => LetForms.Lower(pass, let),
            ArrayComprehension comprehension => Comprehensions.Lower(pass, comprehension),
            GeneratorComprehension comprehension => Comprehensions.Lower(pass, comprehension),
            XmlSyntax xml => Xml(pass, xml),
            _ => throw new InvalidOperationException($"No lowering for {node.GetType().Name}."),
        };

    private static CallExpression Xml(LoweringPass pass, XmlSyntax node)
    {
        pass.Remarks.Add(RemarkKind.Xml, node.What, node);
        return node.Target is { } target
            ? Synthetic.Call(LoweredName.NotXml, node, (Expression)pass.Visit(target)!)
            : Synthetic.Call(LoweredName.NotSimulated, node, Synthetic.Text(node.What, node));
    }
}
