using Acornima;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Texts.Decompiling;

/// <summary>Operators as they are printed.</summary>
internal static class Operators
{
    public static string Unary(Operator operation) =>
        operation switch
        {
            Operator.UnaryPlus => "+",
            Operator.UnaryNegation => "-",
            Operator.LogicalNot => "!",
            Operator.BitwiseNot => "~",
            Operator.TypeOf => "typeof ",
            Operator.Void => "void ",
            _ => "delete ",
        };

    public static string Text(Operator operation) =>
        operation switch
        {
            Operator.Assignment => "=",
            Operator.AdditionAssignment => "+=",
            Operator.SubtractionAssignment => "-=",
            Operator.MultiplicationAssignment => "*=",
            Operator.DivisionAssignment => "/=",
            Operator.RemainderAssignment => "%=",
            Operator.ExponentiationAssignment => "**=",
            Operator.LeftShiftAssignment => "<<=",
            Operator.RightShiftAssignment => ">>=",
            Operator.UnsignedRightShiftAssignment => ">>>=",
            Operator.BitwiseAndAssignment => "&=",
            Operator.BitwiseOrAssignment => "|=",
            Operator.BitwiseXorAssignment => "^=",
            Operator.LogicalAnd => "&&",
            Operator.LogicalOr => "||",
            Operator.Addition => "+",
            Operator.Subtraction => "-",
            Operator.Multiplication => "*",
            Operator.Division => "/",
            Operator.Remainder => "%",
            Operator.Exponentiation => "**",
            Operator.Equality => "==",
            Operator.Inequality => "!=",
            Operator.StrictEquality => "===",
            Operator.StrictInequality => "!==",
            Operator.LessThan => "<",
            Operator.LessThanOrEqual => "<=",
            Operator.GreaterThan => ">",
            Operator.GreaterThanOrEqual => ">=",
            Operator.LeftShift => "<<",
            Operator.RightShift => ">>",
            Operator.UnsignedRightShift => ">>>",
            Operator.BitwiseAnd => "&",
            Operator.BitwiseOr => "|",
            Operator.BitwiseXor => "^",
            Operator.In => "in",
            _ => "instanceof",
        };
}
