namespace JourneySim.Engine.Scripts;

/// <summary>A place in a script that coverage counts.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Line">One-based.</param>
/// <param name="Column">One-based.</param>
/// <param name="EndLine">One-based.</param>
/// <param name="EndColumn">One-based, behind the last character.</param>
/// <param name="Name">The function's name, empty for one without; the arm of a branch (<c>then</c>, <c>else</c>, <c>case</c>, <c>left side</c> when it decides alone, <c>right side</c>); else empty.</param>
public sealed record ScriptProbe(
    ScriptProbeKind Kind,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Name = ""
)
{
    /// <summary>Which decision an arm belongs to, counted from 0; -1 for what is no arm.</summary>
    public int Decision { get; init; } = -1;
}

/// <summary>What coverage counts.</summary>
public enum ScriptProbeKind
{
    Statement,

    /// <summary>An arm of an <c>if</c>, <c>switch</c>, <c>?:</c>, <c>&amp;&amp;</c> or <c>||</c>.</summary>
    Branch,
    Function,
}
