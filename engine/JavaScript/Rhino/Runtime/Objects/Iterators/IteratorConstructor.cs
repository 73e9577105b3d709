using Jint;
using Jint.Native;
using Jint.Native.Array;
using Jint.Native.Object;
using Jint.Runtime;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;

/// <summary><c>Iterator(object, keysOnly)</c> of JavaScript 1.7.</summary>
internal static class IteratorConstructor
{
    public static JsValue Make(RhinoRealm realm)
    {
        var prototype = new NamedObject(realm, "Iterator");
        NativeBody construct = (inner, _, arguments) => Of(inner, prototype, arguments);
        prototype.FastSetProperty("next", Method(realm, "next", 0, Next));
        prototype.FastSetProperty("__iterator__", Method(realm, "__iterator__", 1, (_, self, _) => self));
        return new NativeConstructor(
            realm,
            "Iterator",
            2,
            prototype,
            construct,
            (inner, arguments, _) => (ObjectInstance)Of(inner, prototype, arguments)
        );
    }

    private static JsValue Of(RhinoRealm realm, ObjectInstance prototype, JsValue[] arguments)
    {
        var given = arguments.At(0);
        if (given is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError($"{given} has no properties.");
        }

        var target = realm.ObjectOf(given);
        var keysOnly = arguments.Length > 1 && TypeConverter.ToBoolean(arguments[1]);
        return new LegacyIterator(realm, prototype, Items(realm, target, keysOnly));
    }

    private static IEnumerable<JsValue> Items(RhinoRealm realm, ObjectInstance target, bool keysOnly)
    {
        if (target is IJsPrimitive && !realm.IsEs6)
        {
            yield break;
        }

        foreach (var key in Loops.Enumerable(realm, target))
        {
            var shown =
                target is ArrayInstance or IJsPrimitive && uint.TryParse(key.ToString(), out var index)
                    ? new JsNumber(index)
                    : key;
            yield return keysOnly ? new JsString(key.ToString()) : new JsArray(realm.Engine, [shown, target.Get(key)]);
        }
    }

    private static JsValue Next(RhinoRealm realm, JsValue self, JsValue[] arguments) =>
        self is LegacyIterator iterator
            ? iterator.Next()
                ?? throw new JavaScriptException(realm.Thrown.Remember(realm.Standard.Get("StopIteration")))
            : throw Receiver.Incompatible(realm, self, "next", "NativeIterator");

    private static PropertyDescriptor Method(RhinoRealm realm, string name, int length, NativeBody body) =>
        new(new NativeFunction(realm, "Iterator", name, length, body), PropertyFlag.NonEnumerable);
}
