using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Definition;

/// <summary>
/// A Java exception on its way. Bodies throw it; the script catches it as <c>JavaException</c>, or as
/// <c>InternalError</c> when its class is hidden from scripts. A <c>java.lang.Error</c> can't be caught by scripts.
/// </summary>
public sealed class JavaException : Exception
{
    /// <summary>Throws a new exception of a class by name; an unknown name counts as a checked exception of that name.</summary>
    public JavaException(string className, string? message, JavaException? cause = null)
        : base(message ?? className)
    {
        ClassName = className;
        JavaMessage = message ?? (cause is null ? null : cause.Text);
        JavaCause = cause;
    }

    /// <summary>Throws an exception object that exists already.</summary>
    public JavaException(JavaThrowable thrown)
        : base(thrown.JavaText)
    {
        ClassName = thrown.Class.Name;
        JavaMessage = thrown.Message;
        Thrown = thrown;
    }

    /// <summary>Throws what a failure given as data says.</summary>
    public JavaException(JavaFailure failure)
        : this(failure.Class, failure.Text, failure.Cause is null ? null : new JavaException(failure.Cause)) { }

    public string ClassName { get; }

    /// <summary><c>getMessage()</c>.</summary>
    public string? JavaMessage { get; }

    internal JavaException? JavaCause { get; }

    internal JavaThrowable? Thrown { get; private set; }

    /// <summary>Java's <c>toString()</c>.</summary>
    public string Text => JavaMessage is null ? ClassName : $"{ClassName}: {JavaMessage}";

    /// <summary>The exception object.</summary>
    internal JavaThrowable ThrowableIn(JavaClasses classes) =>
        Thrown ??= new JavaThrowable(classes.Throwable(ClassName), JavaMessage, JavaCause?.ThrowableIn(classes));
}
