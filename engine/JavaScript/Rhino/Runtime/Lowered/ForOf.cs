using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime.Descriptors;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Texts;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>The right side of <c>for (… of …)</c>.</summary>
internal static class ForOf
{
    public static JsValue Of(RhinoRealm realm, JsValue value)
    {
        if (value is JsUndefined or JsNull)
        {
            throw realm.Errors.TypeError("null is not iterable");
        }

        if (value is JsArray or JsString)
        {
            return value;
        }

        var method = (value as ObjectInstance ?? realm.ObjectOf(value)).Get(GlobalSymbolRegistry.Iterator);
        return !method.IsCallable() ? throw realm.Errors.TypeError($"{RhinoValues.TextOf(value)} is not iterable")
            : value is JsObject or IForeignObject ? Unclosed(realm, method.On(value, []))
            : value;
    }

    /// <summary>An iterator of a script's own, without its <c>return</c>: Rhino does not tell it of a loop that was left.</summary>
    private static JsValue Unclosed(RhinoRealm realm, JsValue iterator)
    {
        if (iterator is not ObjectInstance { } steps || !steps.HasProperty("return"))
        {
            return Source(realm, iterator);
        }

        var open = new JsObject(realm.Engine);
        Method(realm, open, "next", () => steps.Get("next").On(steps, []));
        return Source(realm, open);
    }

    private static JsObject Source(RhinoRealm realm, JsValue iterator)
    {
        var source = new JsObject(realm.Engine);
        Method(realm, source, GlobalSymbolRegistry.Iterator, () => iterator);
        return source;
    }

    private static void Method(RhinoRealm realm, JsObject holder, JsValue name, Func<JsValue> body) =>
        holder.FastSetProperty(
            name,
            new PropertyDescriptor(
                new NativeFunction(realm, tag: null, "", 0, (_, _, _) => body()),
                PropertyFlag.NonEnumerable
            )
        );
}
