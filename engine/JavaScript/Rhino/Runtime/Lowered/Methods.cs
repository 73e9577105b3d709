using Jint;
using Jint.Native;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>A method that must exist before its arguments are computed.</summary>
internal static class Methods
{
    public static JsValue Need(RhinoRealm realm, JsValue target, JsValue name)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot call method \"{name}\" of {target}");
        }

        return Callables.Are(realm.ObjectOf(target).Get(name))
            ? JsValue.Undefined
            : new MissingMember(realm, target, name).Callable();
    }
}
