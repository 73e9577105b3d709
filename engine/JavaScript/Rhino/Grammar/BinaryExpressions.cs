using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Binary operators by precedence. <c>||</c> and <c>&amp;&amp;</c> lean to the right, as in Rhino.</summary>
internal static class BinaryExpressions
{
    public static Expression Read(ParseContext p) => Read(p, 1);

    private static Expression Read(ParseContext p, int lowest)
    {
        var start = p.Start();
        var left = ReadPower(p, start);
        var length = 0;
        while (true)
        {
            var token = p.Peek();
            var precedence = PrecedenceOf(token, p.InForInit);
            if (precedence < lowest)
            {
                return left;
            }

            if (++length > NestingLimits.Longest)
            {
                throw p.Refusal(RhinoMessages.TooDeep);
            }

            p.Findings.LooksDeep |= length > NestingLimits.Suspicious;
            p.Consume();
            var line = p.ExpressionLine;
            if (token is RhinoToken.Or or RhinoToken.And)
            {
                p.Enter();
                var right = Read(p, precedence);
                p.Leave();
                var logical = token == RhinoToken.Or ? Operator.LogicalOr : Operator.LogicalAnd;
                left = p.Place(new LogicalExpression(logical, left, right), start);
            }
            else
            {
                var right = Read(p, precedence + 1);
                left = p.Place(new NonLogicalBinaryExpression(OperatorOf(token), left, right), start);
                p.Findings.ReachesByKey |= token == RhinoToken.In && !MemberExpressions.IsHarmlessKey(left);
            }

            p.ExpressionLine = line;
        }
    }

    private static Expression ReadPower(ParseContext p, SourceMark start)
    {
        var left = UnaryExpressions.Read(p);
        while (p.Peek() == RhinoToken.Power)
        {
            if (left is UnaryExpression and not UpdateExpression && !p.Findings.IsParenthesized(left))
            {
                throw p.Refusal(RhinoMessages.UnaryBeforePower(SignOf(((UnaryExpression)left).Operator)));
            }

            p.Consume();
            var line = p.ExpressionLine;
            p.Enter();
            var right = ReadPower(p, p.Start());
            p.Leave();
            left = p.Place(new NonLogicalBinaryExpression(Operator.Exponentiation, left, right), start);
            p.ExpressionLine = line;
        }

        return left;
    }

    private static string SignOf(Operator sign) => NonUpdateUnaryExpression.OperatorToString(sign)!;

    private static int PrecedenceOf(RhinoToken token, bool inForInit) =>
        token switch
        {
            RhinoToken.Or => 1,
            RhinoToken.And => 2,
            RhinoToken.BitOr => 3,
            RhinoToken.BitXor => 4,
            RhinoToken.BitAnd => 5,
            RhinoToken.Equal or RhinoToken.NotEqual or RhinoToken.StrictEqual or RhinoToken.StrictNotEqual => 6,
            RhinoToken.In => inForInit ? 0 : 7,
            RhinoToken.InstanceOf
            or RhinoToken.Less
            or RhinoToken.LessEqual
            or RhinoToken.Greater
            or RhinoToken.GreaterEqual => 7,
            RhinoToken.ShiftLeft or RhinoToken.ShiftRight or RhinoToken.ShiftRightUnsigned => 8,
            RhinoToken.Plus or RhinoToken.Minus => 9,
            RhinoToken.Times or RhinoToken.Divide or RhinoToken.Remainder => 10,
            _ => 0,
        };

    private static Operator OperatorOf(RhinoToken token) =>
        token switch
        {
            RhinoToken.BitOr => Operator.BitwiseOr,
            RhinoToken.BitXor => Operator.BitwiseXor,
            RhinoToken.BitAnd => Operator.BitwiseAnd,
            RhinoToken.Equal => Operator.Equality,
            RhinoToken.NotEqual => Operator.Inequality,
            RhinoToken.StrictEqual => Operator.StrictEquality,
            RhinoToken.StrictNotEqual => Operator.StrictInequality,
            RhinoToken.In => Operator.In,
            RhinoToken.InstanceOf => Operator.InstanceOf,
            RhinoToken.Less => Operator.LessThan,
            RhinoToken.LessEqual => Operator.LessThanOrEqual,
            RhinoToken.Greater => Operator.GreaterThan,
            RhinoToken.GreaterEqual => Operator.GreaterThanOrEqual,
            RhinoToken.ShiftLeft => Operator.LeftShift,
            RhinoToken.ShiftRight => Operator.RightShift,
            RhinoToken.ShiftRightUnsigned => Operator.UnsignedRightShift,
            RhinoToken.Plus => Operator.Addition,
            RhinoToken.Minus => Operator.Subtraction,
            RhinoToken.Times => Operator.Multiplication,
            RhinoToken.Divide => Operator.Division,
            _ => Operator.Remainder,
        };
}
