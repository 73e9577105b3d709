using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// <c>typeof</c>: only a value that Jint calls a function may be something else to Rhino (a Java package is an object).
/// </summary>
internal static class TypeOfs
{
    public static Expression Lower(LoweringPass pass, UnaryExpression node)
    {
        var argument = node.Argument is Identifier name
            ? References.Lowered(pass, name)
            : pass.LowerUnmarked(node.Argument);
        var native = node.UpdateWith(argument);
        if (argument is Literal or FunctionExpression or ArrowFunctionExpression or ThisExpression)
        {
            return native;
        }

        if (argument is not Identifier)
        {
            return Synthetic.Call(LoweredName.TypeOf, node, argument);
        }

        var isFunction = Synthetic.Binary(Operator.StrictEquality, native, Synthetic.Text("function", node), node);
        return Synthetic.Choice(isFunction, Synthetic.Call(LoweredName.TypeOf, node, argument), native, node);
    }
}
