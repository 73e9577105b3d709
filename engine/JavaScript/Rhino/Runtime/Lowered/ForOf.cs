using Jint;
using Jint.Native;
using Jint.Native.Function;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The right side of <c>for (… of …)</c>.</summary>
internal static class ForOf
{
    public static JsValue Of(RhinoRealm realm, JsValue value)
    {
        if (value is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError("null is not iterable");
        }

        return value;
    }
}
