using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>const</c>.</summary>
internal static class Constants
{
    /// <summary>Declares top-level constants: an error where the scope or Rhino's standard objects have the name already.</summary>
    public static JsValue Check(RhinoRealm realm, JsValue[] names)
    {
        // Rhino looks at the last name first.
        for (var i = names.Length - 1; i >= 0; i--)
        {
            if (realm.Scope.HasProperty(names[i]))
            {
                throw realm.Errors.TypeError($"TypeError: redeclaration of var {names[i]}.");
            }
        }

        foreach (var name in names)
        {
            realm.Scope.Set(name, JsValue.Undefined, realm.Scope);
        }

        return JsValue.Undefined;
    }

    public static JavaScriptException Readonly(RhinoRealm realm, JsValue name) =>
        realm.Errors.TypeError($"Cannot modify readonly property: {name}.");
}
