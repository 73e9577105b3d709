using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>object[key]</c> on the way to writing it.</summary>
internal static class MemberRead
{
    public static JsValue Of(RhinoRealm realm, JsValue target, JsValue key)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot read property \"{key}\" from {target}");
        }

        var name = TypeConverter.ToPropertyKey(realm.Members.Reach(key));
        return target is ObjectInstance instance ? instance.Get(name) : realm.ObjectOf(target).Get(name, target);
    }
}
