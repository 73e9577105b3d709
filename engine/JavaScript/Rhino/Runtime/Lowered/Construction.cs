using Jint.Native;
using Jint.Native.Function;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The callee of <c>new</c>.</summary>
internal static class Construction
{
    public static JsValue Of(RhinoRealm realm, JsValue callee) =>
        callee is Function ? callee : throw realm.Errors.NotFunction(callee);
}
