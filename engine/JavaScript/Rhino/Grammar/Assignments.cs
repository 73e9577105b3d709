using Acornima;
using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Assignments. Whether the left side can be assigned to is asked only when the whole script was read.</summary>
internal static class Assignments
{
    private static readonly Operator[] Operators =
    [
        Operator.Assignment,
        Operator.BitwiseOrAssignment,
        Operator.BitwiseXorAssignment,
        Operator.BitwiseAndAssignment,
        Operator.LeftShiftAssignment,
        Operator.RightShiftAssignment,
        Operator.UnsignedRightShiftAssignment,
        Operator.AdditionAssignment,
        Operator.SubtractionAssignment,
        Operator.MultiplicationAssignment,
        Operator.DivisionAssignment,
        Operator.RemainderAssignment,
        Operator.ExponentiationAssignment,
    ];

    public static Expression Read(ParseContext p, Expression left, RhinoToken token, SourceMark start)
    {
        if (p.InDestructuring)
        {
            throw p.Refusal(RhinoMessages.NoDestructuringDefaults);
        }

        p.Consume();
        var target = Patterns.FromExpression(p, left);
        p.Findings.NeedsLaterChecks |=
            target is not (MemberExpression or Identifier { Name: not ("eval" or "arguments") });
        var line = p.ExpressionLine;
        var right = Expressions.ReadAssignment(p);
        p.ExpressionLine = line;
        if (
            token == RhinoToken.Assign
            && target is Identifier name
            && right is NullLiteral
            && !p.Findings.IsParenthesized(right)
            && p.Function.IsInsideFunctionNamed(name.Name)
        )
        {
            // Rhino compiles f = null inside a function named f as this.f = null.
            var self = p.Place(new ThisExpression(), start, start);
            var end = new SourceMark(name.End, name.Location.End.Line, name.Location.End.Column);
            target = p.Place(new MemberExpression(self, name, computed: false, optional: false), start, end);
        }

        return p.Place(new AssignmentExpression(Operators[token - RhinoToken.Assign], target, right), start);
    }
}
