using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>The block around a loop with variables of its own. A label of the loop must stay on the loop.</summary>
internal static class LoopBlocks
{
    public static Statement Around(LoweringPass pass, NameScope lets, Statement loop) =>
        Blocks.Around(pass, lets, [loop], loop);

    public static Statement Labelled(LoweringPass pass, LabeledStatement node)
    {
        pass.Probes?.Label(node);
        var body = pass.Lower(node.Body);
        return IsLoop(node.Body) && body is NestedBlockStatement block
            ? block.UpdateWith(
                NodeList.From<Statement>([
                    .. block.Body.Take(block.Body.Count - 1),
                    Synthetic.At(new LabeledStatement(node.Label, block.Body[^1]), node),
                ])
            )
            : node.UpdateWith(node.Label, body);
    }

    private static bool IsLoop(Statement statement) =>
        statement is LabeledStatement label ? IsLoop(label.Body) : statement is not BlockStatement;
}
