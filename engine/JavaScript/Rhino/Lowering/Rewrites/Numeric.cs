using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Lowering.Rewrites;

/// <summary>Tells expressions that can't be a text: their <c>+</c> needs no rope.</summary>
internal static class Numeric
{
    public static bool IsNumber(LoweringPass pass, Node node) => IsNumber(node, pass.Facts.IsNumber);

    /// <param name="node">The expression.</param>
    /// <param name="isNumber">Tells names of variables that hold numbers.</param>
    public static bool IsNumber(Node node, Func<string, bool> isNumber) =>
        node switch
        {
            Identifier name => isNumber(name.Name),
            AssignmentExpression { Operator: Operator.Assignment } given => IsNumber(given.Right, isNumber),
            AssignmentExpression { Operator: Operator.AdditionAssignment } given => given.Left is Identifier target
                && isNumber(target.Name)
                && IsNumber(given.Right, isNumber),
            AssignmentExpression => true,
            NumericLiteral => true,
            UpdateExpression => true,
            UnaryExpression unary => unary.Operator
                is Operator.UnaryNegation
                    or Operator.UnaryPlus
                    or Operator.BitwiseNot,
            BinaryExpression { Operator: Operator.Addition } sum => IsNumber(sum.Left, isNumber)
                && IsNumber(sum.Right, isNumber),
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
            ConditionalExpression choice => IsNumber(choice.Consequent, isNumber)
                && IsNumber(choice.Alternate, isNumber),
            _ => false,
        };
}
