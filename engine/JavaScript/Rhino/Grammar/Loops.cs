using Acornima.Ast;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary><c>while</c> and <c>do</c>, and what all loops share.</summary>
internal static class Loops
{
    public static WhileStatement ReadWhile(ParseContext p, SourceMark start)
    {
        p.Consume();
        var scope = Enter(p, new ScopeNames(p.Scope));
        var test = SimpleStatements.ReadCondition(p);
        var body = Statements.Read(p);
        Leave(p, scope);
        var loop = p.Place(new WhileStatement(test, body), start);
        p.Findings.AddScope(loop, scope);
        return loop;
    }

    public static DoWhileStatement ReadDo(ParseContext p, SourceMark start)
    {
        p.Consume();
        var scope = Enter(p, new ScopeNames(p.Scope));
        var body = Statements.Read(p);
        p.Must(RhinoToken.While, RhinoMessages.NoWhileAfterDo);
        var (testStart, testLine) = (p.Start(), p.StatementLine);
        var test = SimpleStatements.ReadCondition(p);
        p.Findings.Lines.Add(testStart, p.LastEnd, testLine);
        Leave(p, scope);
        p.Match(RhinoToken.Semicolon);
        var loop = p.Place(new DoWhileStatement(body, test), start);
        p.Findings.AddScope(loop, scope);
        return loop;
    }

    /// <summary>Enters the body of a loop, with the scope its head may have filled.</summary>
    public static ScopeNames Enter(ParseContext p, ScopeNames scope)
    {
        scope.IsLoop = true;
        p.Scope = scope;
        p.Function.Loops++;
        p.Function.LoopsAndSwitches++;
        if (p.CurrentLabel is { } label)
        {
            label.HasLoop = true;
        }

        return scope;
    }

    public static void Leave(ParseContext p, ScopeNames scope)
    {
        p.Function.Loops--;
        p.Function.LoopsAndSwitches--;
        p.Scope = scope.Parent!;
    }
}
