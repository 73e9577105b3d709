using Jint;
using Jint.Native;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>delete object[key]</c>: true when the key is not there afterwards, inherited ones not counted.</summary>
internal static class MemberDelete
{
    public static JsValue Of(RhinoRealm realm, JsValue target, JsValue key)
    {
        if (target is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"Cannot delete property \"{RhinoValues.TextOf(key)}\" of {target}");
        }

        var name = TypeConverter.ToPropertyKey(key);
        return realm.ObjectOf(target).Delete(name) ? JsBoolean.True : JsBoolean.False;
    }
}
