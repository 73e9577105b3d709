namespace JourneySim.Engine.State;

/// <summary>State that AM refuses to merge: a <c>java.lang.IllegalArgumentException</c> to a script.</summary>
public sealed class StateRefusedException(string message) : Exception(message);
