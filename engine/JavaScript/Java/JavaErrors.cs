using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Errors;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>Java exceptions as errors of the script.</summary>
internal static class JavaErrors
{
    public static Jint.Runtime.JavaScriptException Make(JavaBridge bridge, JavaThrowable throwable)
    {
        var visible = bridge.Filter.IsVisible(throwable.Class);
        var error = bridge.Realm.Errors.Java(
            visible ? bridge.Wrapping.Native(throwable) : JsValue.Undefined,
            throwable.JavaText
        );
        bridge.Causes[(ObjectInstance)error.Error] = throwable;
        return error;
    }

    /// <summary>
    /// A caught error names class and message; where the class is hidden from the script it is an InternalError with
    /// the message alone.
    /// </summary>
    public static bool Catch(JavaBridge bridge, ObjectInstance error, string place)
    {
        if (!bridge.Causes.TryGetValue(error, out var throwable))
        {
            var name = error.Get("name").ToString();
            var isEvaluator = name == "InternalError";
            ShowRhino(
                bridge,
                error,
                isEvaluator ? "EvaluatorException" : "EcmaError",
                $"{(isEvaluator ? "" : name + ": ")}{error.Get("message")} {place}"
            );
            return false;
        }

        ShowRhino(bridge, error, "WrappedException", $"Wrapped {throwable.JavaText} {place}");

        var message = throwable.Message ?? "null";
        var visible = bridge.Filter.IsVisible(throwable.Class);
        Put(error, "message", visible ? $"{throwable.Class.Name}: {message}" : message);
        if (!visible)
        {
            error.Prototype = ErrorPrototypes.Of(bridge.Realm, "InternalError");
            error.Delete("javaException");
        }

        return true;
    }

    /// <summary>The exception of the engine itself, where the script may see its class.</summary>
    private static void ShowRhino(JavaBridge bridge, ObjectInstance error, string kind, string message)
    {
        var javaClass = bridge.Known.Find("org.mozilla.javascript." + kind);
        if (bridge.Filter.IsVisible(javaClass))
        {
            var wrapped = bridge.Wrapping.Native(new JavaThrowable(javaClass, message));
            error.FastSetProperty(
                "rhinoException",
                new(wrapped, writable: false, enumerable: false, configurable: false)
            );
        }
    }

    /// <summary>Defined in full: an error of the engine underneath makes its message when it is first looked at.</summary>
    private static void Put(ObjectInstance error, string name, string value) =>
        error.DefineOwnProperty(name, new(new JsString(value), writable: true, enumerable: false, configurable: true));
}
