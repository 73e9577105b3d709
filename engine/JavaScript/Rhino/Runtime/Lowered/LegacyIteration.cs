using Jint;
using Jint.Native;
using Jint.Native.Object;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>Loops over an object with <c>__iterator__</c>, or over an iterator of version 1.7.</summary>
internal static class LegacyIteration
{
    public static JsValue? Keys(RhinoRealm realm, ObjectInstance instance) => null;

    public static JsValue? Values(RhinoRealm realm, ObjectInstance instance) => null;

    public static JsValue Generator(RhinoRealm realm, JsValue generator) => generator;
}
