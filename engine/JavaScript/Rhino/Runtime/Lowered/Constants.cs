using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Descriptors;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>const</c>.</summary>
internal static class Constants
{
    /// <summary>What stands before the name of a variable.</summary>
    public const string Variable = "var ";

    /// <summary>
    /// Declares the top-level constants of a script, and looks after names of its variables that Rhino's standard objects hold
    /// as constants (<c>var NaN</c>; given as <c>var name</c>).
    /// </summary>
    public static JsValue Check(RhinoRealm realm, JsValue[] names)
    {
        // Rhino looks at the last name first.
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var name = names[i].ToString();
            if (name.StartsWith(Variable, StringComparison.Ordinal))
            {
                Declare(realm, name[Variable.Length..], isConstant: false);
            }
            else
            {
                Declare(realm, name, isConstant: true);
            }
        }

        return JsValue.Undefined;
    }

    /// <summary>Declares one name of the script's scope: an error where it is a constant, or becomes one and is there already.</summary>
    public static void Declare(RhinoRealm realm, string name, bool isConstant)
    {
        if (!realm.Scope.HasProperty(name))
        {
            realm.Scope.Set(name, JsValue.Undefined, realm.Scope);
        }
        else if (!realm.Scope.HasOwnProperty(name) && IsFixed(realm.Standard.GetOwnProperty(name)))
        {
            throw Redeclared(realm, "const", name);
        }
        else if (isConstant)
        {
            throw Redeclared(realm, "var", name);
        }
    }

    public static JavaScriptException Redeclared(RhinoRealm realm, string kind, string name) =>
        realm.Errors.TypeError($"TypeError: redeclaration of {kind} {name}.");

    private static bool IsFixed(PropertyDescriptor held) =>
        held != PropertyDescriptor.Undefined && !held.Writable && !held.Configurable;

    public static JavaScriptException Readonly(RhinoRealm realm, JsValue name) =>
        realm.Errors.TypeError($"Cannot modify readonly property: {name}.");
}
