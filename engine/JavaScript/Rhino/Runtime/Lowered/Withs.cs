using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The object of <c>with</c>.</summary>
internal static class Withs
{
    public static JsValue Of(RhinoRealm realm, JsValue value) =>
        value is JsUndefined or JsNull
            ? throw realm.Errors.TypeError($"Cannot apply \"with\" to {value}")
            : realm.ObjectOf(value);
}
