namespace JourneySim.Engine.Scripts;

/// <summary>A Java exception as data.</summary>
/// <param name="Class">Its full class name.</param>
/// <param name="Message">Its message; null takes the cause's text, as Java does.</param>
/// <param name="Cause">What caused it, or null.</param>
public sealed record JavaFailure(string Class, string? Message, JavaFailure? Cause = null)
{
    /// <summary><c>getMessage()</c>.</summary>
    public string? Text => Message ?? Cause?.ToString();

    /// <summary>Java's <c>toString()</c>.</summary>
    public override string ToString() => Text is null ? Class : $"{Class}: {Text}";
}
