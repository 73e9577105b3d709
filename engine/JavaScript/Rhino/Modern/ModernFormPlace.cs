namespace JourneySim.Engine.JavaScript.Rhino.Modern;

/// <summary>Where a text has a modern form.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Line">One-based line.</param>
/// <param name="Column">One-based column.</param>
internal sealed record ModernFormPlace(ModernForm Form, int Line, int Column);
