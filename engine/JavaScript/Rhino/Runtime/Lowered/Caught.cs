using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The first statement of each catch: an error of the engine becomes what Rhino shows to a script.</summary>
internal static class Caught
{
    public static JsValue Of(RhinoRealm realm, JsValue error) => realm.Thrown.Show(error);
}
