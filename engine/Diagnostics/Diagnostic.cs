namespace JourneySim.Engine.Diagnostics;

/// <summary>An author's mistake, as data: what is wrong, where, and what to try next.</summary>
/// <param name="Code">A stable code such as <c>JNY1003</c>; families are listed in <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">What was expected and what came.</param>
/// <param name="Span">Where; null when the mistake has no place in a file (a command line option).</param>
/// <param name="Hint">What to try next, or null.</param>
public sealed record Diagnostic(
    string Code,
    Severity Severity,
    string Message,
    SourceSpan? Span = null,
    string? Hint = null
);
