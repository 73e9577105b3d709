using System.Collections.Frozen;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Products in scripts that may come to integers of any size: one product of two long ones takes longer than a whole run may, and nothing
/// could interrupt it.
/// </summary>
internal static class Products
{
    /// <summary>The ways to such an integer beside a literal.</summary>
    private static readonly FrozenSet<string> Ways = new[]
    {
        "BigInt",
        "Function",
        "constructor",
        "eval",
        "globalThis",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool MayGrow(LoweringPass pass, Expression left, Expression right) =>
        pass.Dialect == RhinoDialect.AmEs6
        && left is not NumericLiteral
        && right is not NumericLiteral
        && (pass.Facts.HasBigInts || Ways.Any(pass.Program.MentionedNames.Contains));

    public static Expression Of(Expression left, Expression right, Node origin) =>
        Synthetic.Call(LoweredName.Multiply, origin, left, right);
}
