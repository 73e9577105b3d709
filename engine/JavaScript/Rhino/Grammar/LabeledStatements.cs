using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>A statement that begins with a name: labels, or an expression.</summary>
internal static class LabeledStatements
{
    public static Statement Read(ParseContext p, SourceMark start)
    {
        var expression = ReadCheckingLabel(p);
        if (expression is not LabelName first)
        {
            return ReadRest(p, expression, start);
        }

        var state = new LabelState();
        List<LabelName> labels = [];
        Record(p, labels, first, state);
        Statement? body = null;
        while (body is null && p.Peek() == RhinoToken.Name)
        {
            var bodyStart = p.TokenStart;
            var next = ReadCheckingLabel(p);
            if (next is LabelName label)
            {
                Record(p, labels, label, state);
            }
            else
            {
                body = ReadRest(p, next, bodyStart);
            }
        }

        p.Findings.LooksDeep |= labels.Count > NestingLimits.Suspicious;
        p.CurrentLabel = state;
        if (body is null)
        {
            p.Enter();
            body = Statements.ReadInner(p);
            p.Peek();
            p.Leave();
        }

        p.CurrentLabel = null;
        for (var i = labels.Count - 1; i >= 0; i--)
        {
            p.Function.Labels!.Remove(labels[i].Name.Name);
            var from = labels[i].Location.Start;
            body = p.Place(
                new LabeledStatement(labels[i].Name, body),
                new SourceMark(labels[i].Start, from.Line, from.Column)
            );
        }

        return body;
    }

    /// <summary>An expression that starts with a name; Rhino notes the line of its last call or member, not of its start.</summary>
    private static NonSpecialExpressionStatement ReadRest(ParseContext p, Expression expression, SourceMark start)
    {
        var line = p.ExpressionLine;
        var statement = Statements.EndWithSemicolon(p, start, new NonSpecialExpressionStatement(expression));
        p.StatementLine = line;
        Statements.Note(p, statement, start, line);
        return statement;
    }

    private static Expression ReadCheckingLabel(ParseContext p)
    {
        p.CheckLabel = true;
        var expression = Expressions.Read(p);
        p.CheckLabel = false;
        return expression;
    }

    private static void Record(ParseContext p, List<LabelName> labels, LabelName label, LabelState state)
    {
        p.Consume();
        var known = p.Function.Labels ??= new(StringComparer.Ordinal);
        if (!known.TryAdd(label.Name.Name, state))
        {
            throw p.Refusal(RhinoMessages.DuplicateLabel);
        }

        labels.Add(label);
    }
}
