namespace JourneySim.Engine.JavaScript.Rhino;

/// <summary>A silent difference at a place in a script: what Rhino will do there, and how to write it instead.</summary>
/// <param name="Code">A stable code such as <c>JS2001</c>.</param>
/// <param name="Message">What will happen.</param>
/// <param name="Hint">How to write it instead.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column.</param>
public sealed record RhinoRemark(string Code, string Message, string Hint, int Line, int Column);
