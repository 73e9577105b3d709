using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Lowering.Names;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>with</c>: what its names mean is only known while it runs.</summary>
internal static class Withs
{
    public static Statement Lower(LoweringPass pass, WithStatement node)
    {
        var target = Synthetic.Call(LoweredName.With, node, pass.LowerUnmarked(node.Object));
        return pass.Inside(
            NameScope.OfWith(pass.Frame, pass.Scope),
            () => node.UpdateWith(target, pass.Lower(node.Body))
        );
    }
}
