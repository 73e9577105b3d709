using Acornima.Ast;
using JourneySim.Engine.JavaScript.Rhino.Tree;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Calls.</summary>
internal static class Calls
{
    public static Expression Lower(LoweringPass pass, CallExpression node)
    {
        if (
            node is { Callee: Identifier { Name: "parseInt" }, Arguments: [not NumericLiteral] }
            && pass.Dialect == RhinoDialect.Aic
        )
        {
            pass.Remarks.Add(RemarkKind.OctalParse, "parseInt", node);
        }

        var arguments = NodeList.From(node.Arguments.Select(pass.Lower));
        switch (node.Callee)
        {
            case Identifier { Name: "eval" } callee:
                return Evals.Lower(pass, callee, arguments, node);
            case RhinoRegExpLiteral regExp when pass.Dialect == RhinoDialect.Aic:
                // Version 0 runs an expression that is called.
                var exec = Synthetic.Member(pass.Lower((Expression)regExp), "exec", regExp);
                return node.UpdateWith(exec, arguments);
            case Identifier name when arguments.Count > 0 && IsTopLevelConst(pass, name.Name):
                // Undefined most of the time: that is found before the arguments are computed.
                return node.UpdateWith(
                    Synthetic.Call(
                        LoweredName.Callable,
                        name,
                        References.Lowered(pass, name),
                        Synthetic.Text(name.Name, name)
                    ),
                    arguments
                );
            case Identifier name when pass.Dialect == RhinoDialect.Aic && pass.Facts.MayBeRegExp(name.Name):
                return Synthetic.Call(
                    LoweredName.CallRegExp,
                    node,
                    [References.Lowered(pass, name), Synthetic.Text(name.Name, name), .. arguments]
                );
            case Identifier name
                when pass.Frame.HasDynamicNames
                    && !pass.Scope.IsInWith
                    && pass.Scope.Resolve(name.Name)
                        is null
                            or { Scope.IsFunctionLevel: true, Kind: Grammar.DeclarationKind.Function }:
                // The object around the body must not become "this".
                return Synthetic.Call(
                    LoweredName.CallRegExp,
                    node,
                    [References.Lowered(pass, name), Synthetic.Text(name.Name, name), .. arguments]
                );
            case Identifier name when IsPlainLocal(pass, name.Name):
                // Rhino knows no name for it any more: errors show the value.
                return node.UpdateWith(
                    Synthetic.Sequence(name, Synthetic.Number(0, name), References.Lowered(pass, name)),
                    arguments
                );
            case MemberExpression when MissingMethods.MayBeMissing(node):
                return MissingMethods.Lower(pass, node, arguments);
            default:
                return node.UpdateWith(pass.LowerUnmarked(node.Callee), arguments);
        }
    }

    private static bool IsTopLevelConst(LoweringPass pass, string name) =>
        pass.Scope.Resolve(name) is { Kind: Grammar.DeclarationKind.Const, Scope.Frame.IsScript: true };

    /// <summary>A variable of a function that has no activation object.</summary>
    private static bool IsPlainLocal(LoweringPass pass, string name) =>
        Lets.AreFlat(pass)
        && pass.Scope.Resolve(name) is { Scope.IsCatch: false } resolved
        && ReferenceEquals(resolved.Scope.Frame, pass.Frame);
}
