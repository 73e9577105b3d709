using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Tells expressions that can't be a text: their <c>+</c> needs no rope.</summary>
internal static class Numeric
{
    public static bool IsNumber(LoweringPass pass, Node node) =>
        node switch
        {
            NumericLiteral => true,
            UpdateExpression => true,
            UnaryExpression unary => unary.Operator
                is Operator.UnaryNegation
                    or Operator.UnaryPlus
                    or Operator.BitwiseNot,
            BinaryExpression { Operator: Operator.Addition } sum => IsNumber(pass, sum.Left)
                && IsNumber(pass, sum.Right),
            BinaryExpression binary => binary.Operator
                is Operator.Subtraction
                    or Operator.Multiplication
                    or Operator.Division
                    or Operator.Remainder
                    or Operator.Exponentiation
                    or Operator.BitwiseAnd
                    or Operator.BitwiseOr
                    or Operator.BitwiseXor
                    or Operator.LeftShift
                    or Operator.RightShift
                    or Operator.UnsignedRightShift,
            ConditionalExpression choice => IsNumber(pass, choice.Consequent) && IsNumber(pass, choice.Alternate),
            _ => false,
        };
}
