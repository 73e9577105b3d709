using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Strict code of version 200 may not write a name that does not exist. (Version 0 lets it.)</summary>
internal static class StrictNames
{
    /// <summary><c>name = (typeof name === 'undefined' ? check(name) : 0, value)</c>: the scope is asked before the value is computed.</summary>
    public static Expression Assign(LoweringPass pass, Identifier name, Expression value, Node origin) =>
        Synthetic.Sequence(
            origin,
            Synthetic.Call(LoweredName.StrictName, origin, Synthetic.Text(name.Name, name)),
            Synthetic.Assign(References.Lowered(pass, name), value, origin)
        );
}
