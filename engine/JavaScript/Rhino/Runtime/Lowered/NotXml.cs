using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>o..p</c>, <c>o.@p</c>, <c>o.(…)</c>: no value is XML here, so it fails as Rhino's does for any other object.</summary>
internal static class NotXml
{
    public static JavaScriptException Of(RhinoRealm realm, JsValue value) =>
        realm.Errors.TypeError($"{RhinoValues.TextOf(value)} is not an xml object.");
}
