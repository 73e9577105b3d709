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

        MissingNames.Remark(pass, node);
        var arguments = NodeList.From(node.Arguments.Select(pass.Lower));
        switch (node.Callee)
        {
            case Identifier { Name: "eval" } callee:
                return Evals.Lower(pass, callee, arguments, node);
            case Identifier { Name: "Array" } when Constructions.MakesOne(pass, node.Callee, node.Arguments):
                return Synthetic.Call(LoweredName.ArrayOf, node, [node.Callee, .. arguments]);
            case RhinoRegExpLiteral regExp when pass.Dialect == RhinoDialect.Aic:
                return node.UpdateWith(Exec(pass, regExp), arguments);
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
            default:
                return CalleeFirst.Call(pass, node, arguments);
        }
    }

    /// <summary>What version 0 runs when an expression is called, with <c>new</c> or without.</summary>
    public static Expression Exec(LoweringPass pass, RhinoRegExpLiteral regExp) =>
        Synthetic.Member(pass.Lower((Expression)regExp), "exec", regExp);

    /// <summary>A variable of a function that has no activation object.</summary>
    public static bool IsPlainLocal(LoweringPass pass, string name) =>
        Lets.AreFlat(pass)
        && pass.Scope.Resolve(name) is { Scope.IsCatch: false } resolved
        && ReferenceEquals(resolved.Scope.Frame, pass.Frame);
}
