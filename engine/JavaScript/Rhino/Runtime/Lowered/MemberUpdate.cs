using Jint;
using Jint.Native;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>++</c> and <c>--</c> on a member.</summary>
internal static class MemberUpdate
{
    public static JsValue Step(RhinoRealm realm, JsValue[] given)
    {
        var (target, key, delta, prefix) = (given[0], given[1], given[2], given[3].AsBoolean());
        var before = MemberRead.Of(realm, target, key);
        JsValue old = before is JsBigInt ? before : new JsNumber(TypeConverter.ToNumber(before));
        JsValue by = old is JsBigInt ? new JsBigInt((int)delta.AsNumber()) : delta;
        var after =
            old is JsBigInt ? Arithmetic.Apply(realm, "+", old, by) : new JsNumber(old.AsNumber() + by.AsNumber());
        _ = given[4].AsBoolean()
            ? MemberWrite.Strict(realm, target, key, after)
            : MemberWrite.Sloppy(realm, target, key, after);
        return prefix ? after : old;
    }
}
