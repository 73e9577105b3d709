namespace JourneySim.Engine.JavaScript.Rhino.Grammar;

/// <summary>A regular expression that Rhino does not compile, with its message.</summary>
internal sealed class RegExpFaultException(string message) : Exception(message);
