using JourneySim.Engine.Callbacks;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>The engine's callbacks as Java objects and back. One callback is one Java object for good.</summary>
internal static class CallbackObjects
{
    public static object Of(Callback callback) =>
        callback.ScriptObject ??= new JavaInstance(JavaClasses.BuiltIn.Find(callback.JavaClassName), callback);

    /// <summary>A constructor's body: what the class refuses is Java's exception.</summary>
    public static JavaBody Make(Func<JavaCall, Callback> make) =>
        call =>
        {
            try
            {
                return Of(make(call));
            }
            catch (CallbackArgumentException refused)
            {
                throw new JavaException("java.lang.IllegalArgumentException", refused.Text);
            }
        };

    /// <summary>The callback of a Java object.</summary>
    /// <exception cref="JavaException">It is null, or no callback.</exception>
    public static Callback Callback(object? value) =>
        value switch
        {
            JavaInstance { State: Callback callback } => callback,
            null => throw new JavaException("java.lang.NullPointerException", null),
            _ => throw new JavaException(
                "java.lang.ClassCastException",
                $"class {Java.Values.JavaValues.ClassNameOf(value)} cannot be cast to class javax.security.auth.callback.Callback"
            ),
        };
}
