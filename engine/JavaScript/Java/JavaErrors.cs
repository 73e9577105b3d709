using System.Runtime.CompilerServices;
using Jint.Native;
using Jint.Native.Object;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java;

/// <summary>Java exceptions as errors of the script.</summary>
internal static class JavaErrors
{
    private static readonly ConditionalWeakTable<ObjectInstance, JavaThrowable> Thrown = [];

    public static Jint.Runtime.JavaScriptException Make(JavaBridge bridge, JavaThrowable throwable)
    {
        var visible = bridge.Filter.IsVisible(throwable.Class);
        var error = bridge.Realm.Errors.Java(
            visible ? bridge.Wrapping.Native(throwable) : JsValue.Undefined,
            throwable.JavaText
        );
        Thrown.Add((ObjectInstance)error.Error, throwable);
        return error;
    }

    /// <summary>The Java exception behind an error, or null.</summary>
    public static JavaThrowable? Behind(JsValue error) =>
        error is ObjectInstance instance && Thrown.TryGetValue(instance, out var throwable) ? throwable : null;
}
