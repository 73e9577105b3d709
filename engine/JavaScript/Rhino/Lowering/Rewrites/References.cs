using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Names that are read or written.</summary>
internal static class References
{
    public static Identifier Read(LoweringPass pass, Identifier node)
    {
        MissingNames.Remark(pass, node);
        return Lowered(pass, node);
    }

    /// <summary>The name in the lowered tree: block variables of a function without activation have another one.</summary>
    public static Identifier Lowered(LoweringPass pass, Identifier node)
    {
        var lowered = pass.Scope.Resolve(node.Name)?.Scope.Lowered(node.Name);
        return lowered is null || lowered == node.Name ? node : Synthetic.Name(lowered, node);
    }
}
