using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Operators of one operand.</summary>
internal static class Unary
{
    public static Expression Lower(LoweringPass pass, UnaryExpression node) =>
        node switch
        {
            UpdateExpression update => Update(pass, update),
            { Operator: Operator.Delete, Argument: MemberExpression member } => Members.Delete(pass, member, node),
            { Operator: Operator.TypeOf } => TypeOfs.Lower(pass, node),
            _ => node.UpdateWith(pass.LowerUnmarked(node.Argument)),
        };

    private static Expression Update(LoweringPass pass, UpdateExpression node)
    {
        switch (node.Argument)
        {
            case MemberExpression member:
                return Members.Update(pass, member, node);
            case Identifier name when pass.Scope.Resolve(name.Name)?.IsFunctionConst == true:
                var number = Synthetic.At(new NonUpdateUnaryExpression(Operator.UnaryPlus, name), node);
                Expression value = node.Prefix
                    ? Synthetic.Binary(
                        node.Operator == Operator.Increment ? Operator.Addition : Operator.Subtraction,
                        number,
                        Synthetic.Number(1, node),
                        node
                    )
                    : number;
                return Constants.Ignore(pass, name, value, node);
            case Identifier name:
                return (Expression)node.UpdateWith(References.Lowered(pass, name));
            default:
                return Assignments.ToCall(pass, node.Argument, node);
        }
    }
}
