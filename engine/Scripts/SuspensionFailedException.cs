namespace JourneySim.Engine.Scripts;

/// <summary>The script code that a suspension runs failed: AM ends the login with the exception's text.</summary>
public sealed class SuspensionFailedException(string message, Exception cause) : Exception(message, cause);
