using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Native.Symbol;
using Jint.Runtime;
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
        if (!method.IsCallable())
        {
            throw NotIterable(realm, value);
        }

        return value is JsObject or IForeignObject || (value as ObjectInstance)?.HasProperty("return") == true
            ? Source(realm, Unclosed(realm, value, method.On(value, [])))
            : value;
    }

    /// <summary>
    /// An iterator without its <c>return</c>: Rhino does not tell it of a loop that was left. What <c>next</c> gives is taken for an
    /// object.
    /// </summary>
    private static ObjectInstance Unclosed(RhinoRealm realm, JsValue value, JsValue iterator)
    {
        if (iterator is not ObjectInstance steps)
        {
            throw NotIterable(realm, value);
        }

        if (steps is not IForeignObject && !steps.Get("next").IsCallable())
        {
            throw realm.Errors.TypeError("next is not a function, it is object.");
        }

        if (value is IForeignObject)
        {
            return steps;
        }

        var open = new JsObject(realm.Engine);
        Method(realm, open, "next", () => Receiver.Converted(realm, steps.Get("next").On(steps, [])));
        return open;
    }

    private static JavaScriptException NotIterable(RhinoRealm realm, JsValue value) =>
        value is JsSymbol
            ? realm.Errors.TypeError("The object is not a string")
            : realm.Errors.TypeError($"{RhinoValues.TextOf(value)} is not iterable");

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
