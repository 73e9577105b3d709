using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>delete object[key]</c>: true when the key is not there afterwards, inherited ones not counted.</summary>
internal static class MemberDelete
{
    public static JsValue Of(RhinoRealm realm, JsValue target, JsValue key, bool strict)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot delete property \"{RhinoValues.TextOf(key)}\" of {target}");
        }

        var name = TypeConverter.ToPropertyKey(realm.Members.Reach(key));
        var holder = realm.ObjectOf(target);
        if (holder.Delete(name))
        {
            KeyOrders.Forget(realm, holder, name);
            return JsBoolean.True;
        }

        return strict
            ? throw realm.Errors.TypeError(
                $"Cannot delete \"{(IsIndex(name) ? "null" : name)}\" property because configurable is false."
            )
            : JsBoolean.False;
    }

    /// <summary>Rhino keeps elements by number and has no name for them then.</summary>
    private static bool IsIndex(JsValue name) =>
        name is JsNumber || (int.TryParse(name.ToString(), out var index) && index.ToString() == name.ToString());
}
