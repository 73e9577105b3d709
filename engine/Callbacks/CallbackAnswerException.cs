namespace JourneySim.Engine.Callbacks;

/// <summary>An answer that AM refuses (HTTP 400): wrong type, wrong number, out of range.</summary>
public sealed class CallbackAnswerException(string message) : Exception(message);
