using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>throw</c>: what a script throws itself is told from what the engine raises.</summary>
internal static class Throws
{
    public static Statement Lower(LoweringPass pass, ThrowStatement node)
    {
        var thrown = pass.Lower(node.Argument);
        return node.UpdateWith(node.Argument is Literal ? thrown : Synthetic.Call(LoweredName.Thrown, node, thrown));
    }
}
