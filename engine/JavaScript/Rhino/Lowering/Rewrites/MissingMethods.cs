using System.Collections.Frozen;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Methods that a modern engine has and Rhino has not. Rhino finds that out before it computes the arguments, so a call
/// whose arguments may fail or do something asks for the method first.
/// </summary>
internal static class MissingMethods
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "at",
        "entries",
        "findLast",
        "findLastIndex",
        "flat",
        "flatMap",
        "fromEntries",
        "getOwnPropertyDescriptors",
        "groupBy",
        "hasOwn",
        "matchAll",
        "replaceAll",
        "setPrototypeOf",
        "toReversed",
        "toSorted",
        "toSpliced",
        "values",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static bool MayBeMissing(CallExpression node) =>
        node.Callee is MemberExpression { Computed: false, Property: Identifier name }
        && Names.Contains(name.Name)
        && node.Arguments.Any(Additions.HasEffects);

    /// <summary><c>(check(held = target, name), held.name(…))</c></summary>
    public static Expression Lower(LoweringPass pass, CallExpression node, in NodeList<Expression> arguments)
    {
        var member = (MemberExpression)node.Callee;
        var held = Synthetic.Name(pass.Frame.NewHidden(), member.Object);
        var check = Synthetic.Call(
            LoweredName.Method,
            member,
            Synthetic.Assign(held, pass.LowerUnmarked(member.Object), member.Object),
            Synthetic.Text(((Identifier)member.Property).Name, member.Property)
        );
        return Synthetic.Sequence(node, check, node.UpdateWith(member.UpdateWith(held, member.Property), arguments));
    }
}
