namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>A dotted name in a script.</summary>
/// <param name="Parts">Its parts, the global first.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column.</param>
internal sealed record DottedName(IReadOnlyList<string> Parts, int Line, int Column);
