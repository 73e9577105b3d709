using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>A call of <c>eval</c> by its name: the text runs in the scope of the call.</summary>
internal static class Evals
{
    public static Expression Lower(
        LoweringPass pass,
        Identifier callee,
        in NodeList<Expression> arguments,
        CallExpression node
    ) =>
        Synthetic.Call(
            LoweredName.Eval,
            node,
            [
                References.Lowered(pass, callee),
                Variables(pass, node),
                Synthetic.At(new ThisExpression(), node),
                .. arguments,
            ]
        );

    /// <summary>The object that gets new variables; undefined where that is the script's scope.</summary>
    private static Expression Variables(LoweringPass pass, Node origin)
    {
        for (var frame = pass.Frame; frame is not null; frame = frame.Outer)
        {
            if (frame.HasDynamicNames)
            {
                return Synthetic.Name(DynamicNames.Variables, origin);
            }

            if (frame.IsEval)
            {
                // Known only while running: the text may have been evaluated in a function.
                return Synthetic.Choice(
                    IsTopLevel(origin),
                    Synthetic.Undefined(origin),
                    Synthetic.Name(DynamicNames.Variables, origin),
                    origin
                );
            }
        }

        return Synthetic.Undefined(origin);
    }

    /// <summary>A constant of an evaluated text: kept by a function's variables, dropped by the script's scope.</summary>
    public static Expression Constant(LoweringPass pass, Identifier name, Expression value, Node origin) =>
        Synthetic.Choice(
            IsTopLevel(origin),
            Synthetic.At(new NonUpdateUnaryExpression(Operator.Void, value), origin),
            Synthetic.Assign(References.Lowered(pass, name), value, origin),
            origin
        );

    private static Expression IsTopLevel(Node origin)
    {
        var name = Synthetic.Name(DynamicNames.Variables, origin);
        var type = Synthetic.At(new NonUpdateUnaryExpression(Operator.TypeOf, name), origin);
        return Synthetic.Binary(Operator.StrictEquality, type, Synthetic.Text("undefined", origin), origin);
    }
}
