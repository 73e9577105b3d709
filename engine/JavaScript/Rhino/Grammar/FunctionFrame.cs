using System.Runtime.InteropServices;

namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>What the parser puts aside while it reads a function.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct FunctionFrame
{
    private readonly FunctionState _function;
    private readonly ScopeNames _scope;
    private readonly bool _inForInit;
    private readonly int _statementLine;

    private FunctionFrame(ParseContext p)
    {
        _function = p.Function;
        _scope = p.Scope;
        _inForInit = p.InForInit;
        _statementLine = p.StatementLine;
    }

    public static FunctionFrame Enter(ParseContext p, string? name)
    {
        var frame = new FunctionFrame(p);
        p.Function = new(p.Function, name, new(null));
        p.Scope = p.Function.Scope;
        p.InForInit = false;
        return frame;
    }

    public void Leave(ParseContext p)
    {
        _function.InnerRegExpFault ??= p.Function.InnerRegExpFault ?? p.Function.RegExpFault;
        p.Function = _function;
        p.Scope = _scope;
        p.InForInit = _inForInit;
        p.StatementLine = _statementLine;
    }
}
