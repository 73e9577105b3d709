using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The argument of a direct <c>eval</c>.</summary>
internal static class EvalSource
{
    public static JsValue Of(RhinoRealm realm, JsValue source) => source;
}
