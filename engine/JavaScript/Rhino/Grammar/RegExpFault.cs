namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>Why Rhino does not compile a regular expression.</summary>
/// <param name="Message">Rhino's message, or Java's where Rhino's compiler itself fails.</param>
/// <param name="Name"><c>SyntaxError</c>, or null for a Java error.</param>
internal sealed record RegExpFault(string Message, string? Name = "SyntaxError");
