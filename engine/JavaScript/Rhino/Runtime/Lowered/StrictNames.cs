using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A name that strict code of version 200 writes.</summary>
internal static class StrictNames
{
    public static JsValue Check(RhinoRealm realm, JsValue name) =>
        realm.Scope.HasProperty(name)
            ? JsValue.Undefined
            : throw realm.Errors.ReferenceError($"Assignment to undefined \"{name}\" in strict mode");
}
