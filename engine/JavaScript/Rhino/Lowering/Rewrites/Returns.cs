using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>return</c>.</summary>
internal static class Returns
{
    public static Statement Lower(LoweringPass pass, ReturnStatement node) =>
        node.UpdateWith(node.Argument is null ? null : pass.Lower(node.Argument));
}
