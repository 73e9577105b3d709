using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Rhino's own names of operators, which appear in some of its internal errors.</summary>
internal static class OperatorNames
{
    public static string Of(Node node) =>
        node switch
        {
            UnaryExpression unary => Of(unary.Operator),
            BinaryExpression binary => Of(binary.Operator),
            AssignmentExpression assignment => Of(assignment.Operator),
            _ => "ERROR",
        };

    private static string Of(Operator sign) =>
        sign switch
        {
            Operator.Increment => "INC",
            Operator.Decrement => "DEC",
            Operator.LogicalNot => "NOT",
            Operator.BitwiseNot => "BITNOT",
            Operator.UnaryPlus => "POS",
            Operator.UnaryNegation => "NEG",
            Operator.TypeOf => "TYPEOF",
            Operator.Void => "VOID",
            Operator.Delete => "DELPROP",
            Operator.LogicalOr => "OR",
            Operator.LogicalAnd => "AND",
            Operator.BitwiseOr => "BITOR",
            Operator.BitwiseXor => "BITXOR",
            Operator.BitwiseAnd => "BITAND",
            Operator.Equality => "EQ",
            Operator.Inequality => "NE",
            Operator.StrictEquality => "SHEQ",
            Operator.StrictInequality => "SHNE",
            Operator.LessThan => "LT",
            Operator.LessThanOrEqual => "LE",
            Operator.GreaterThan => "GT",
            Operator.GreaterThanOrEqual => "GE",
            Operator.In => "IN",
            Operator.InstanceOf => "INSTANCEOF",
            Operator.LeftShift => "LSH",
            Operator.RightShift => "RSH",
            Operator.UnsignedRightShift => "URSH",
            Operator.Addition => "ADD",
            Operator.Subtraction => "SUB",
            Operator.Multiplication => "MUL",
            Operator.Division => "DIV",
            Operator.Remainder => "MOD",
            Operator.Exponentiation => "EXP",
            Operator.Assignment => "ASSIGN",
            Operator.BitwiseOrAssignment => "ASSIGN_BITOR",
            Operator.BitwiseXorAssignment => "ASSIGN_BITXOR",
            Operator.BitwiseAndAssignment => "ASSIGN_BITAND",
            Operator.LeftShiftAssignment => "ASSIGN_LSH",
            Operator.RightShiftAssignment => "ASSIGN_RSH",
            Operator.UnsignedRightShiftAssignment => "ASSIGN_URSH",
            Operator.AdditionAssignment => "ASSIGN_ADD",
            Operator.SubtractionAssignment => "ASSIGN_SUB",
            Operator.MultiplicationAssignment => "ASSIGN_MUL",
            Operator.DivisionAssignment => "ASSIGN_DIV",
            Operator.RemainderAssignment => "ASSIGN_MOD",
            Operator.ExponentiationAssignment => "ASSIGN_EXP",
            _ => "ERROR",
        };
}
