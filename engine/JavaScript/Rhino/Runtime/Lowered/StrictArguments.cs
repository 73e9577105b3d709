using Jint;
using Jint.Native;
using Jint.Native.Symbol;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary><c>arguments</c> of a strict function: not tied to the parameters, and without <c>callee</c> and <c>caller</c>.</summary>
internal static class StrictArguments
{
    public static JsValue Of(RhinoRealm realm, JsValue sloppy)
    {
        if (sloppy is not JsArguments given)
        {
            return sloppy;
        }

        var made = new NamedObject(realm, "Arguments");
        var length = given.Get("length");
        for (var i = 0; i < length.AsNumber(); i++)
        {
            var key = new JsNumber(i);
            made.Set(key, given.Get(key), made);
        }

        made.FastSetProperty("length", new PropertyDescriptor(length, PropertyFlag.NonEnumerable));
        foreach (var name in (ReadOnlySpan<string>)["callee", "caller"])
        {
            var text = $"Cannot access \"{name}\" property of the arguments object in strict mode.";
            var refuse = new NativeFunction(
                realm,
                tag: null,
                "",
                0,
                (inner, _, _) => throw inner.Errors.TypeError(text)
            );
            made.FastSetProperty(
                name,
                new GetSetPropertyDescriptor(refuse, refuse, enumerable: false, configurable: false)
            );
        }

        if (realm.IsEs6)
        {
            made.FastSetProperty(
                GlobalSymbolRegistry.Iterator,
                new PropertyDescriptor(realm.ModernPrototype("Array").Get("values"), PropertyFlag.NonEnumerable)
            );
        }

        return made;
    }
}
