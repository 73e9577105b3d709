using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Errors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>object[key] = value</c>.</summary>
internal static class MemberWrite
{
    public static JsValue Sloppy(RhinoRealm realm, JsValue target, JsValue key, JsValue value)
    {
        Put(realm, target, key, value);
        return value;
    }

    public static JsValue Strict(RhinoRealm realm, JsValue target, JsValue key, JsValue value)
    {
        var name = TypeConverter.ToPropertyKey(realm.Members.Reach(key));
        if (target is ObjectInstance instance and not IForeignObject)
        {
            StrictWrite.Check(realm, instance, name, value);
        }
        else if (target is not (ObjectInstance or JsUndefined or JsNull) && realm.IsEs6 && key is not JsNumber)
        {
            throw Refused(realm, target, key, value);
        }

        Put(realm, target, name, value);
        return value;
    }

    private static void Put(RhinoRealm realm, JsValue target, JsValue key, JsValue value)
    {
        if (target is ObjectInstance instance)
        {
            var name = TypeConverter.ToPropertyKey(key);
            KeyOrders.Note(realm, instance, name);
            instance.Set(name, value, instance);
            return;
        }

        if (target is JsUndefined or JsNull)
        {
            throw Refused(realm, target, key, value);
        }

        var wrapper = realm.ObjectOf(target);
        wrapper.Set(TypeConverter.ToPropertyKey(key), value, target);
    }

    private static JavaScriptException Refused(RhinoRealm realm, JsValue target, JsValue key, JsValue value) =>
        realm.Errors.TypeError(
            $"Cannot set property \"{(key is JsNumber ? JavaTexts.Of(key) : RhinoValues.TextOf(key))}\" of {RhinoValues.TextOf(target)} to \"{RhinoValues.TextOf(value)}\""
        );
}
