using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>if</c> and <c>switch</c>.</summary>
internal static class Conditionals
{
    public static IfStatement ReadIf(ParseContext p, SourceMark start)
    {
        p.Consume();
        var test = SimpleStatements.ReadCondition(p);
        var consequent = Statements.Read(p);
        var alternate = p.Match(RhinoToken.Else) ? Statements.Read(p) : null;
        return p.Place(new IfStatement(test, consequent, alternate), start);
    }

    public static SwitchStatement ReadSwitch(ParseContext p, SourceMark start)
    {
        p.Consume();
        p.Must(RhinoToken.LeftParen, RhinoMessages.NoParenBeforeSwitch);
        var discriminant = Expressions.Read(p);
        p.Function.LoopsAndSwitches++;
        p.Must(RhinoToken.RightParen, RhinoMessages.NoParenAfterSwitch);
        p.Must(RhinoToken.LeftBrace, RhinoMessages.NoBraceBeforeSwitch);
        List<SwitchCase> cases = [];
        var hasDefault = false;
        while (ReadCase(p, ref hasDefault) is { } next)
        {
            cases.Add(next);
        }

        p.Function.LoopsAndSwitches--;
        return p.Place(new SwitchStatement(discriminant, NodeList.From(cases)), start);
    }

    private static SwitchCase? ReadCase(ParseContext p, ref bool hasDefault)
    {
        var token = p.Next();
        var start = p.TokenStart;
        Expression? test = null;
        switch (token)
        {
            case RhinoToken.RightBrace:
                return null;
            case RhinoToken.Case:
                test = Expressions.Read(p);
                break;
            case RhinoToken.Default when hasDefault:
                throw p.Refusal(RhinoMessages.DoubleDefault);
            case RhinoToken.Default:
                hasDefault = true;
                break;
            default:
                throw p.Refusal(RhinoMessages.BadSwitch);
        }

        p.Must(RhinoToken.Colon, RhinoMessages.NoColonAfterCase);
        List<Statement> statements = [];
        while (p.Peek() is not (RhinoToken.RightBrace or RhinoToken.Case or RhinoToken.Default or RhinoToken.Eof))
        {
            statements.Add(Statements.Read(p));
        }

        return p.Place(new SwitchCase(test, NodeList.From(statements)), start);
    }
}
