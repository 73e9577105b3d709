using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>object[key] op= value</c>, <c>++</c> and <c>--</c>.</summary>
internal static class MemberUpdate
{
    public static JsValue Compound(RhinoRealm realm, JsValue target, JsValue key, JsValue operation, JsValue thunk)
    {
        var before = MemberRead.Of(realm, target, key);
        var after = Arithmetic.Apply(realm, operation.ToString(), before, thunk.Call());
        return MemberWrite.Sloppy(realm, target, key, after);
    }

    public static JsValue Step(RhinoRealm realm, JsValue target, JsValue key, JsValue delta, bool prefix)
    {
        var before = MemberRead.Of(realm, target, key);
        JsValue old = before is JsBigInt ? before : new JsNumber(TypeConverter.ToNumber(before));
        JsValue by = old is JsBigInt ? new JsBigInt((int)delta.AsNumber()) : delta;
        var after =
            old is JsBigInt ? Arithmetic.Apply(realm, "+", old, by) : new JsNumber(old.AsNumber() + by.AsNumber());
        MemberWrite.Sloppy(realm, target, key, after);
        return prefix ? after : old;
    }
}
