namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>A Java exception as an object: its class by name, message and cause.</summary>
/// <param name="javaClass">Its class.</param>
/// <param name="message"><c>getMessage()</c>.</param>
/// <param name="cause"><c>getCause()</c>.</param>
public sealed class JavaThrowable(JavaClass javaClass, string? message, JavaThrowable? cause = null) : IJavaObject
{
    public JavaClass Class { get; } = javaClass;

    public string? Message { get; } = message;

    public JavaThrowable? Cause { get; internal set; } = cause;

    public string JavaText => Message is null ? Class.Name : $"{Class.Name}: {Message}";

    public override string ToString() => JavaText;
}
