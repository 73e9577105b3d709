using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary><c>java.lang.Throwable</c> (Java SE 17). Stack traces are empty: there is no Java stack.</summary>
internal static class ThrowableClass
{
    public static JavaClass Make() =>
        JavaClassBuilder
            .Jdk("java.lang.Throwable")
            .Constructor("()", call => Made(call, null, null))
            .Constructor("(String)", call => Made(call, call.Text(0), null))
            .Constructor("(String,Throwable)", call => Made(call, call.Text(0), call.Get<JavaThrowable>(1)))
            .Constructor(
                "(Throwable)",
                call => Made(call, call.Get<JavaThrowable>(0)?.JavaText, call.Get<JavaThrowable>(0))
            )
            .Method("String getMessage()", call => call.Self<JavaThrowable>().Message)
            .Method("String getLocalizedMessage()", call => call.Self<JavaThrowable>().Message)
            .Method("Throwable getCause()", call => call.Self<JavaThrowable>().Cause)
            .Method(
                "java.lang.StackTraceElement[] getStackTrace()",
                _ => new JavaArray("java.lang.StackTraceElement", [])
            )
            .Method("Throwable[] getSuppressed()", _ => new JavaArray("java.lang.Throwable", []))
            .Method("void printStackTrace()", _ => null)
            .Method("Throwable fillInStackTrace()", call => call.This)
            .Method("Throwable initCause(Throwable)", InitCause)
            .Build();

    private static JavaThrowable Made(JavaCall call, string? message, JavaThrowable? cause) =>
        new(call.Run.ClassNamed("java.lang.Throwable"), message, cause);

    private static JavaThrowable InitCause(JavaCall call)
    {
        var self = call.Self<JavaThrowable>();
        self.Cause = self.Cause is null
            ? call.Get<JavaThrowable>(0)
            : throw new JavaException("java.lang.IllegalStateException", "Can't overwrite cause");
        return self;
    }
}
