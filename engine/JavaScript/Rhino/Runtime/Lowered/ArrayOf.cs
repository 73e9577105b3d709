using Jint;
using Jint.Native;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>Array(value)</c>: a number is a length, anything else the only element; Jint copies an array instead.</summary>
internal static class ArrayOf
{
    public static JsValue One(RhinoRealm realm, JsValue constructor, JsValue value) =>
        value is JsNumber ? realm.Engine.Construct(constructor, [value]) : new JsArray(realm.Engine, [value]);
}
