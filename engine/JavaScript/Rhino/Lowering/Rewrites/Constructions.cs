using System.Collections.Frozen;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>new</c>: Rhino names what is no constructor.</summary>
internal static class Constructions
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "Array",
        "Boolean",
        "Date",
        "Error",
        "EvalError",
        "Function",
        "Map",
        "Number",
        "Object",
        "RangeError",
        "ReferenceError",
        "RegExp",
        "Set",
        "String",
        "SyntaxError",
        "TypeError",
        "URIError",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static Expression Lower(LoweringPass pass, NewExpression node)
    {
        if (node.Callee is Tree.RhinoRegExpLiteral pattern && pass.Dialect == RhinoDialect.Aic)
        {
            return Synthetic.Call(Calls.Exec(pass, pattern), node, node.Arguments.Select(pass.Lower));
        }

        if (MakesOne(pass, node.Callee, node.Arguments))
        {
            return Synthetic.Call(LoweredName.ArrayOf, node, [node.Callee, pass.Lower(node.Arguments[0])]);
        }

        var callee = pass.LowerUnmarked(node.Callee);
        if (!IsKnown(pass, node.Callee))
        {
            callee = Synthetic.Call(LoweredName.Constructor, node, callee);
        }

        return node.UpdateWith(callee, NodeList.From(node.Arguments.Select(pass.Lower)));
    }

    /// <summary><c>Array(value)</c> of a value that may be an array, which Jint would copy.</summary>
    public static bool MakesOne(LoweringPass pass, Expression callee, in NodeList<Expression> arguments) =>
        callee is Identifier { Name: "Array" }
        && arguments is [not (Literal or SpreadElement)]
        && IsKnown(pass, callee);

    /// <summary>A standard constructor that the script leaves alone.</summary>
    public static bool IsKnown(LoweringPass pass, Expression callee) =>
        callee is FunctionExpression { Generator: false }
        || (
            callee is Identifier name
            && Known.Contains(name.Name)
            && pass.Scope.Resolve(name.Name) is null
            && !pass.Facts.IsWritten(name.Name)
            && Runtime.Scope.StandardGlobals.Of(pass.Dialect).Has(name.Name)
        );
}
