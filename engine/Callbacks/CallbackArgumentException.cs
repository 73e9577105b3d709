namespace JourneySim.Engine.Callbacks;

/// <summary>
/// A callback that AM's class refuses to be made: the Java constructors throw <c>java.lang.IllegalArgumentException</c>, mostly without a message.
/// </summary>
/// <param name="text">The Java message, or null when the class gives none.</param>
public sealed class CallbackArgumentException(string? text = null) : Exception(text ?? "null")
{
    /// <summary>The Java message, or null.</summary>
    public string? Text { get; } = text;
}
