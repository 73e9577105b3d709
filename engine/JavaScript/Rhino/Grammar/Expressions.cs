using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Expressions from the comma down to the conditional operator.</summary>
internal static class Expressions
{
    /// <summary>An expression with commas.</summary>
    public static Expression Read(ParseContext p)
    {
        var start = p.Start();
        var first = ReadAssignment(p);
        if (!p.Match(RhinoToken.Comma))
        {
            return first;
        }

        var line = p.ExpressionLine;
        List<Expression> all = [first];
        do
        {
            if (p.Peek() == RhinoToken.Yield)
            {
                throw p.Refusal(RhinoMessages.YieldParenthesized);
            }

            all.Add(ReadAssignment(p));
        } while (p.Match(RhinoToken.Comma));

        p.ExpressionLine = line;
        return p.Place(new SequenceExpression(NodeList.From(all)), start);
    }

    public static Expression ReadAssignment(ParseContext p)
    {
        p.Enter();
        var expression = ReadUnguarded(p);
        p.Leave();
        return expression;
    }

    private static Expression ReadUnguarded(ParseContext p)
    {
        var start = p.Start();
        if (p.Peek() == RhinoToken.Yield)
        {
            return Yields.Read(p, start);
        }

        var left = ReadConditional(p, start);
        var token = p.PeekOrEol();
        var afterLineEnd = token == RhinoToken.Eol;
        if (afterLineEnd)
        {
            token = p.Peek();
        }

        if (token is >= RhinoToken.Assign and <= RhinoToken.AssignPower)
        {
            return Assignments.Read(p, left, token, start);
        }

        if (token == RhinoToken.Arrow && !afterLineEnd)
        {
            p.Consume();
            return ArrowFunctions.Read(p, left, start);
        }

        return left;
    }

    private static Expression ReadConditional(ParseContext p, SourceMark start)
    {
        var test = BinaryExpressions.Read(p);
        if (!p.Match(RhinoToken.Hook))
        {
            return test;
        }

        var line = p.TokenStart.Line;

        // Between ? and : the operator "in" is always an operator.
        var inForInit = p.InForInit;
        p.InForInit = false;
        var consequent = ReadAssignment(p);
        p.InForInit = inForInit;
        p.Must(RhinoToken.Colon, RhinoMessages.NoColonInConditional);
        var alternate = ReadAssignment(p);
        p.ExpressionLine = line;
        return p.Place(new ConditionalExpression(test, consequent, alternate), start);
    }
}
