using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary><c>=</c> and <c>op=</c>.</summary>
internal static class Assignments
{
    public static Expression Lower(LoweringPass pass, AssignmentExpression node)
    {
        switch (node.Left)
        {
            case Identifier name when node.Operator == Operator.Assignment:
                return To(pass, name, Functions.Unnamed(pass.Lower(node.Right)), node);
            case Identifier name:
                return Compound(pass, node, name);
            case MemberExpression member when node.Operator == Operator.Assignment:
                return Members.Write(pass, member, pass.Lower(node.Right), node);
            case MemberExpression member:
                return Members.Compound(pass, member, node);
            case ArrayPattern or ObjectPattern:
                return Destructuring.Assignment(pass, node.Left, pass.LowerUnmarked(node.Right), node);
            default:
                return ToCall(pass, (Expression)node.Left, node);
        }
    }

    /// <summary>A lowered value goes to a target.</summary>
    public static Expression To(LoweringPass pass, Node target, Expression value, Node origin)
    {
        switch (target)
        {
            case Identifier name:
                JavaTexts.Remark(pass, name, value);
                var resolved = pass.Scope.Resolve(name.Name);
                return resolved?.IsFunctionConst == true ? Constants.Ignore(pass, name, value, origin)
                    : resolved is null && pass.Frame.Strict && name.Name is "NaN" or "Infinity" or "undefined"
                        ? Constants.Refuse(name, value, origin)
                    : resolved is null && pass.Frame.Strict && pass.Dialect == RhinoDialect.AmEs6
                        ? StrictNames.Assign(pass, name, value, origin)
                    : Synthetic.Assign(References.Lowered(pass, name), value, origin);
            case MemberExpression member:
                return Members.Write(pass, member, value, origin);
            default:
                return ToCall(pass, (Expression)target, origin);
        }
    }

    /// <summary><c>f() = value</c>: the call is made, then the assignment fails.</summary>
    public static Expression ToCall(LoweringPass pass, Expression target, Node origin)
    {
        var call = target as CallExpression;
        return Synthetic.Call(
            LoweredName.AssignToCall,
            origin,
            [pass.Lower(call?.Callee ?? target), .. call?.Arguments.Select(pass.Lower) ?? []]
        );
    }

    /// <summary>The operator of <c>op=</c>.</summary>
    public static Operator OperatorOf(Operator assignment) =>
        assignment switch
        {
            Operator.AdditionAssignment => Operator.Addition,
            Operator.SubtractionAssignment => Operator.Subtraction,
            Operator.MultiplicationAssignment => Operator.Multiplication,
            Operator.DivisionAssignment => Operator.Division,
            Operator.RemainderAssignment => Operator.Remainder,
            Operator.ExponentiationAssignment => Operator.Exponentiation,
            Operator.LeftShiftAssignment => Operator.LeftShift,
            Operator.RightShiftAssignment => Operator.RightShift,
            Operator.UnsignedRightShiftAssignment => Operator.UnsignedRightShift,
            Operator.BitwiseAndAssignment => Operator.BitwiseAnd,
            Operator.BitwiseOrAssignment => Operator.BitwiseOr,
            Operator.BitwiseXorAssignment => Operator.BitwiseXor,
            _ => throw new InvalidOperationException(assignment.ToString()),
        };

    private static Expression Compound(LoweringPass pass, AssignmentExpression node, Identifier name)
    {
        var isConst = pass.Scope.Resolve(name.Name)?.IsFunctionConst == true;
        var grows = node.Operator == Operator.MultiplicationAssignment && Products.MayGrow(pass, name, node.Right);
        if (!isConst && !grows && node.Operator != Operator.AdditionAssignment)
        {
            return node.UpdateWith(References.Lowered(pass, name), pass.LowerUnmarked(node.Right));
        }

        var operation = OperatorOf(node.Operator);
        var read = References.Lowered(pass, name);
        var right = pass.LowerUnmarked(node.Right);
        var value =
            grows ? Products.Of(read, right, node)
            : operation == Operator.Addition && !(Numeric.IsNumber(pass, name) && Numeric.IsNumber(pass, node.Right))
                ? Synthetic.Call(LoweredName.Add, node, read, right)
            : Synthetic.Binary(operation, read, right, node);
        return To(pass, name, value, node);
    }
}
