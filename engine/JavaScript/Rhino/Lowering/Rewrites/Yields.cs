using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>yield</c> (version 200).</summary>
internal static class Yields
{
    public static Expression Lower(LoweringPass pass, YieldExpression node) =>
        node.UpdateWith(node.Argument is null ? null : pass.Lower(node.Argument));
}
