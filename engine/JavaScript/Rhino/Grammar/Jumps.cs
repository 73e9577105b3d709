using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>throw</c>, <c>break</c> and <c>continue</c>.</summary>
internal static class Jumps
{
    public static ThrowStatement ReadThrow(ParseContext p, SourceMark start)
    {
        p.Consume();
        return p.PeekOrEol() == RhinoToken.Eol
            ? throw p.Refusal(RhinoMessages.ThrowLineEnd)
            : Statements.EndWithSemicolon(p, start, new ThrowStatement(Expressions.Read(p)));
    }

    public static BreakStatement ReadBreak(ParseContext p, SourceMark start)
    {
        p.Consume();
        var (label, _) = ReadLabel(p);
        return label is null && p.Function.LoopsAndSwitches == 0
            ? throw p.Refusal(RhinoMessages.BadBreak)
            : Statements.EndWithSemicolon(p, start, new BreakStatement(label));
    }

    public static ContinueStatement ReadContinue(ParseContext p, SourceMark start)
    {
        p.Consume();
        var (label, state) = ReadLabel(p);
        if (label is null && p.Function.Loops == 0)
        {
            throw p.Refusal(RhinoMessages.ContinueOutside);
        }

        return state is { HasLoop: false }
            ? throw p.Refusal(RhinoMessages.ContinueNonLoop)
            : Statements.EndWithSemicolon(p, start, new ContinueStatement(label));
    }

    private static (Identifier? Label, LabelState? State) ReadLabel(ParseContext p)
    {
        if (p.PeekOrEol() != RhinoToken.Name)
        {
            return (null, null);
        }

        var label = p.NameHere();
        p.Consume();
        return p.Function.Labels?.GetValueOrDefault(label.Name) is { } state
            ? (label, state)
            : throw p.Refusal(RhinoMessages.UndefinedLabel);
    }
}
