using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Grammar;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Names that come up while a function runs (by <c>eval</c>, by a block function) live in an object around its body.</summary>
internal static class DynamicNames
{
    /// <summary>The hidden variable that holds the object.</summary>
    public const string Variables = LoweredName.Prefix + "variables";

    /// <summary><c>with (rhino variables = rhino names(declared)) { … }</c></summary>
    public static List<Statement> Around(LoweringPass pass, List<Statement> statements, Node origin)
    {
        var declared = pass.ScopeOf(pass.Frame.Node)
            ?.Names.Where(name => !BlockFunctions.TakeOver(pass, name.Key))
            .Select(name =>
                (Expression)
                    Synthetic.Text(
                        (name.Value == DeclarationKind.Const ? Runtime.Lowered.DynamicNames.Constant : "") + name.Key,
                        origin
                    )
            );
        // Mentions "arguments", which evaluated texts may ask for.
        Expression arguments =
            pass.Frame.Node is ArrowFunctionExpression
                ? Synthetic.Undefined(origin)
                : Synthetic.Name("arguments", origin);
        var made = Synthetic.Call(LoweredName.Names, origin, [arguments, .. declared ?? []]);
        var held = Synthetic.Assign(Synthetic.Name(pass.Frame.SharedHidden(Variables), origin), made, origin);
        return [Synthetic.At(new WithStatement(held, Synthetic.Block(origin, statements)), origin)];
    }

    /// <summary>Gives the object a name, unless it has it.</summary>
    public static Expression Add(LoweringPass pass, string name, Node origin) =>
        Synthetic.Call(
            LoweredName.Name,
            origin,
            Synthetic.Name(pass.Frame.SharedHidden(Variables), origin),
            Synthetic.Text(name, origin)
        );
}
