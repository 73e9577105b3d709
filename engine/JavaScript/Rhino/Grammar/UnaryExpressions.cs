using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Prefix and postfix operators.</summary>
internal static class UnaryExpressions
{
    public static Expression Read(ParseContext p)
    {
        var start = p.Start();
        var token = p.Peek();
        switch (token)
        {
            case RhinoToken.Void:
                return ReadPrefix(p, Operator.Void, start);
            case RhinoToken.Not:
                return ReadPrefix(p, Operator.LogicalNot, start);
            case RhinoToken.BitNot:
                return ReadPrefix(p, Operator.BitwiseNot, start);
            case RhinoToken.TypeOf:
                return ReadPrefix(p, Operator.TypeOf, start);
            case RhinoToken.Plus:
                return ReadPrefix(p, Operator.UnaryPlus, start);
            case RhinoToken.Minus:
                return ReadPrefix(p, Operator.UnaryNegation, start);
            case RhinoToken.Delete:
                return ReadPrefix(p, Operator.Delete, start);
            case RhinoToken.Increment:
            case RhinoToken.Decrement:
                p.Consume();
                var operand = MemberExpressions.Read(p, allowCalls: true);
                return Update(p, token, operand, prefix: true, start);
            case RhinoToken.Less:
                p.Consume();
                return MemberExpressions.ReadTail(p, XmlExpressions.ReadLiteral(p, start), start, allowCalls: true);
            default:
                var expression = MemberExpressions.Read(p, allowCalls: true);
                token = p.PeekOrEol();
                if (token is not (RhinoToken.Increment or RhinoToken.Decrement))
                {
                    return expression;
                }

                p.Consume();
                return Update(p, token, expression, prefix: false, start);
        }
    }

    private static NonUpdateUnaryExpression ReadPrefix(ParseContext p, Operator sign, SourceMark start)
    {
        p.Consume();
        p.Enter();
        var operand = Read(p);
        p.Leave();
        p.ExpressionLine = start.Line;
        return p.Place(new NonUpdateUnaryExpression(sign, operand), start);
    }

    private static UpdateExpression Update(
        ParseContext p,
        RhinoToken token,
        Expression operand,
        bool prefix,
        SourceMark start
    )
    {
        var up = token == RhinoToken.Increment;
        p.ExpressionLine = start.Line;
        return operand is Identifier or MemberExpression or CallExpression
            ? p.Place(new UpdateExpression(up ? Operator.Increment : Operator.Decrement, operand, prefix), start)
            : throw p.Refusal(up ? RhinoMessages.BadIncrement : RhinoMessages.BadDecrement);
    }
}
