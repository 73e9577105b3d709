using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;

/// <summary>Says in Rhino's words how a run ended that did not end well.</summary>
internal static class RhinoFailures
{
    public const string StackExhausted = "Maximum call stack size exceeded";

    /// <summary>The exception to throw to the caller of a run; null for one that is not the script's doing.</summary>
    public static Exception? From(RhinoRealm realm, Exception exception) =>
        exception switch
        {
            JavaScriptException thrown when IsStackExhausted(thrown.Error) => Stopped(realm, "nested calls", exception),
            JavaScriptException thrown => Told(realm, thrown),
            RecursionDepthOverflowException or InsufficientExecutionStackException => Stopped(
                realm,
                "nested calls",
                exception
            ),
            StatementsCountOverflowException => Stopped(realm, "statements", exception),
            MemoryLimitExceededException or OutOfMemoryException => Stopped(realm, "memory", exception),
            RegexMatchTimeoutException => Stopped(realm, "time of a regular expression", exception),
            TimeoutException => Stopped(realm, "time", exception),
            ExecutionCanceledException => new OperationCanceledException(exception.Message, exception),
            // Jint's own error where no realm was at hand to make a script's of it.
            JintException raw when raw.GetType().Name.EndsWith("ErrorException", StringComparison.Ordinal) =>
                new RhinoRunException(Raw(realm, raw), exception),
            // Jint prepares trees while it runs them and goes down 256 levels at most.
            ScriptPreparationException => new NotSimulatedException(
                "A script nested that deep (more than 256 levels)",
                "Rhino would run it; move the inner part into a function or variable of its own."
            ),
            _ => realm.Java.Escaped(exception),
        };

    /// <summary>An error's text may come from script code, which may reach a limit.</summary>
    private static Exception Told(RhinoRealm realm, JavaScriptException thrown)
    {
        try
        {
            return new RhinoRunException(Of(realm, thrown), thrown);
        }
        catch (Exception telling) when (telling is not JavaScriptException)
        {
            return From(realm, telling) ?? telling;
        }
    }

    /// <summary>Jint's own guard of the stack raises an error that a script could catch.</summary>
    public static bool IsStackExhausted(JsValue error) =>
        error is JsError instance && instance.Get("message").ToString() == StackExhausted;

    /// <summary>Ends the run where the host's stack would not hold one more nested call.</summary>
    public static void NeedStack(RhinoRealm realm)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Stopped(realm, "nested calls");
        }
    }

    public static ScriptStoppedException Stopped(RhinoRealm realm, string limit, Exception? cause = null) =>
        new(limit, RhinoEngine.CurrentNode(realm.Engine)?.Location.Start.Line ?? 0, cause);

    private static RhinoFailure Raw(RhinoRealm realm, JintException exception)
    {
        var error = realm.Errors.TypeError(exception.Message).Error;
        var (name, message, details) = RaisedByEngine(realm, (ObjectInstance)error);
        return new RhinoFailure("run", name, message, details, 0, 1, realm.Script.FileName, error);
    }

    private static RhinoFailure Of(RhinoRealm realm, JavaScriptException exception)
    {
        var error = exception.Error;
        var location = exception.Location;
        var (name, message, details) = realm.Thrown.IsScripts(error)
            ? ThrownByScript(error)
            : RaisedByEngine(realm, (ObjectInstance)error);
        return new RhinoFailure(
            "run",
            name,
            message,
            details,
            LineOf(realm, error, location),
            location.Start.Column + 1,
            location.SourceFile ?? realm.Script.FileName,
            error
        )
        {
            TrueLine = location.Start.Line,
        };
    }

    private static (string? Name, string Message, string Details) ThrownByScript(JsValue error)
    {
        var details = Text(error);
        if (error is not ObjectInstance instance || error is IForeignObject)
        {
            return (null, details, details);
        }

        return (Property(instance, "name"), Property(instance, "message") ?? details, details);
    }

    /// <summary>The text of what was thrown; the plain one where it has no text of its own.</summary>
    private static string Text(JsValue error)
    {
        try
        {
            return RhinoValues.TextOf(error);
        }
        catch (JavaScriptException)
        {
            return error is JsError ? "[object Error]" : "[object Object]";
        }
    }

    private static (string? Name, string Message, string Details) RaisedByEngine(RhinoRealm realm, ObjectInstance error)
    {
        EngineTexts.Translate(realm, error);
        var name = error.Get("name").ToString();
        var message = error.Get("message").ToString();
        return name switch
        {
            "InternalError" => (null, message, message),
            "JavaException" => (null, "Wrapped " + message, "Wrapped " + message),
            _ => (name, message, $"{name}: {message}"),
        };
    }

    /// <summary>A text that <c>eval</c> refuses is told by its own lines.</summary>
    private static int LineOf(RhinoRealm realm, JsValue error, in Acornima.SourceLocation location) =>
        error is JsError refused
        && refused.Get("fileName").ToString().EndsWith(')')
        && refused.Get("name").ToString() == "SyntaxError"
        && refused.Get("lineNumber") is JsNumber line
            ? (int)line.AsNumber()
            : realm.LineOf(location);

    private static string? Property(ObjectInstance error, string name) =>
        error.HasProperty(name) ? Read(error, name) : null;

    private static string? Read(ObjectInstance error, string name)
    {
        try
        {
            return RhinoValues.TextOf(error.Get(name));
        }
        catch (JavaScriptException)
        {
            return null;
        }
    }
}
