using System.Globalization;
using Acornima;
using Acornima.Ast;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>
/// Operators of several operands. A <c>+</c> that may build a text becomes one call for the whole chain, which makes the
/// rope that Rhino makes; where nobody can see the difference it stays.
/// </summary>
internal static class Additions
{
    public static Expression Lower(LoweringPass pass, BinaryExpression node)
    {
        var unmarked = pass.TakesUnmarked(node);
        switch (node.Operator)
        {
            case Operator.Addition:
                return Sum(pass, node, unmarked);
            case Operator.LogicalAnd or Operator.LogicalOr:
                return (Expression)node.UpdateWith(Pass(pass, node.Left, unmarked), Pass(pass, node.Right, unmarked));
            case Operator.InstanceOf when !Constructions.IsKnown(pass, node.Right):
                return Synthetic.Call(
                    LoweredName.InstanceOf,
                    node,
                    pass.LowerUnmarked(node.Left),
                    pass.LowerUnmarked(node.Right)
                );
            case Operator.Equality or Operator.Inequality when MayBeForeign(node.Left) && MayBeForeign(node.Right):
                var equal = Synthetic.Call(
                    LoweredName.Equal,
                    node,
                    pass.LowerUnmarked(node.Left),
                    pass.LowerUnmarked(node.Right)
                );
                return node.Operator == Operator.Equality
                    ? equal
                    : Synthetic.At(new NonUpdateUnaryExpression(Operator.LogicalNot, equal), node);
            case Operator.In:
                return (Expression)node.UpdateWith(Members.Checked(pass, node.Left), pass.LowerUnmarked(node.Right));
            case Operator.Multiplication when Products.MayGrow(pass, node.Left, node.Right):
                return Products.Of(pass.LowerUnmarked(node.Left), pass.LowerUnmarked(node.Right), node);
            default:
                return (Expression)node.UpdateWith(pass.LowerUnmarked(node.Left), pass.LowerUnmarked(node.Right));
        }
    }

    public static Expression Lower(LoweringPass pass, ConditionalExpression node)
    {
        var unmarked = pass.TakesUnmarked(node);
        return node.UpdateWith(
            pass.LowerUnmarked(node.Test),
            Pass(pass, node.Consequent, unmarked),
            Pass(pass, node.Alternate, unmarked)
        );
    }

    public static Expression Lower(LoweringPass pass, SequenceExpression node)
    {
        var unmarked = pass.TakesUnmarked(node);
        var last = node.Expressions.Count - 1;
        return node.UpdateWith(
            NodeList.From(
                node.Expressions.Select(
                    (expression, i) => i < last ? pass.LowerUnmarked(expression) : Pass(pass, expression, unmarked)
                )
            )
        );
    }

    /// <summary>Adds operands (not lowered yet) from the left.</summary>
    public static Expression Chain(LoweringPass pass, List<Expression> operands, bool unmarked, Node origin)
    {
        Fold(operands);
        var lowered = operands.ConvertAll(pass.LowerUnmarked);
        if (lowered.Count == 1)
        {
            return lowered[0];
        }

        if (unmarked || operands.TrueForAll(operand => Numeric.IsNumber(pass, operand)))
        {
            return lowered.Aggregate((left, right) => Synthetic.Binary(Operator.Addition, left, right, origin));
        }

        // What has effects must come after the conversion of the operands before it.
        var arguments = new List<Expression> { lowered[0] };
        var mayConvert = operands[0] is not Literal;
        for (var i = 1; i < lowered.Count; i++)
        {
            if (mayConvert && arguments.Count > 1 && HasEffects(operands[i]))
            {
                arguments = [Synthetic.Call(LoweredName.Add, origin, [.. arguments])];
                mayConvert = false;
            }

            arguments.Add(lowered[i]);
            mayConvert |= operands[i] is not Literal;
        }

        return Synthetic.Call(LoweredName.Add, origin, [.. arguments]);
    }

    /// <summary>Two Java objects are compared by value, which Jint would do by identity; all else it compares itself.</summary>
    private static bool MayBeForeign(Expression operand) =>
        operand is MemberExpression or CallExpression or NewExpression or ConditionalExpression
        || operand is Identifier { Name: not ("undefined" or "NaN" or "Infinity") };

    private static Expression Pass(LoweringPass pass, Expression node, bool unmarked) =>
        unmarked ? pass.LowerUnmarked(node) : pass.Lower(node);

    private static Expression Sum(LoweringPass pass, BinaryExpression node, bool unmarked)
    {
        var operands = new List<Expression>();
        Expression left = node;
        while (left is BinaryExpression { Operator: Operator.Addition } sum)
        {
            operands.Add(sum.Right);
            left = sum.Left;
        }

        operands.Add(left);
        operands.Reverse();
        return Chain(pass, operands, unmarked, node);
    }

    /// <summary>Rhino adds literals at the start of a chain while it compiles: the result is a plain string.</summary>
    private static void Fold(List<Expression> operands)
    {
        while (operands.Count > 1 && (operands[0], operands[1]) is (Literal left, Literal right))
        {
            if ((left, right) is (NumericLiteral x, NumericLiteral y))
            {
                var sum = x.Value + y.Value;
                operands[0] = Synthetic.At(
                    new NumericLiteral(sum, sum.ToString("R", CultureInfo.InvariantCulture)),
                    left
                );
            }
            else if (TextOf(left) is { } a && TextOf(right) is { } b)
            {
                operands[0] = Synthetic.Text(a + b, left);
            }
            else
            {
                return;
            }

            operands.RemoveAt(1);
        }
    }

    private static string? TextOf(Literal literal) =>
        literal switch
        {
            StringLiteral text => text.Value,
            NumericLiteral number => Runtime.Texts.Printed.Of(number.Value),
            _ => null,
        };

    public static bool HasEffects(Expression operand) =>
        operand switch
        {
            Identifier or Literal or ThisExpression or FunctionExpression or ArrowFunctionExpression => false,
            MemberExpression member => HasEffects(member.Object) || (member.Computed && HasEffects(member.Property)),
            ConditionalExpression choice => HasEffects(choice.Test)
                || HasEffects(choice.Consequent)
                || HasEffects(choice.Alternate),
            _ => true,
        };
}
