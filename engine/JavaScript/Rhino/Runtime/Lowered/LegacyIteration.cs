using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects;
using JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Iterators;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>Loops over an object with <c>__iterator__</c>, or over an iterator of version 1.7.</summary>
internal static class LegacyIteration
{
    /// <summary>What <c>for (… in …)</c> visits when the object says so itself; null for an ordinary object.</summary>
    public static JsValue? Keys(RhinoRealm realm, ObjectInstance instance) =>
        Items(realm, instance, keysOnly: true) is { } items ? new VisitedItems(realm, items) : null;

    /// <summary>As <see cref="Keys"/> for <c>for each</c>.</summary>
    public static JsValue? Values(RhinoRealm realm, ObjectInstance instance) =>
        Items(realm, instance, keysOnly: false) is { } items ? new JsArray(realm.Engine, [.. items]) : null;

    /// <summary>A generator of version 1.7: <c>next()</c> gives the values themselves, and a loop visits them.</summary>
    public static JsValue Generator(RhinoRealm realm, JsValue generator) =>
        new LegacyGenerator(realm, (ObjectInstance)generator);

    private static List<JsValue>? Items(RhinoRealm realm, ObjectInstance instance, bool keysOnly)
    {
        if (instance is LegacyIterator iterator)
        {
            return Drained(realm, iterator.Next);
        }

        if (instance is LegacyGenerator generator)
        {
            return realm.IsEs6 ? [] : Drained(realm, generator.Next);
        }

        realm.Members.Visit(instance);
        if (instance is IForeignObject || !instance.HasProperty("__iterator__"))
        {
            return null;
        }

        var make = instance.Get("__iterator__");
        if (!make.IsCallable())
        {
            return null;
        }

        if (make.On(instance, keysOnly ? JsBoolean.True : JsBoolean.False) is not ObjectInstance made)
        {
            throw realm.Errors.TypeError("__iterator__ returned a primitive value");
        }

        return made is LegacyIterator or LegacyGenerator
            ? Items(realm, made, keysOnly)
            : Drained(realm, () => Step(realm, made));
    }

    private static List<JsValue> Drained(RhinoRealm realm, Func<JsValue?> next)
    {
        var items = new List<JsValue>();
        while (next() is { } item)
        {
            Steps.Count(realm, items.Count);
            items.Add(item);
        }

        return items;
    }

    private static JsValue? Step(RhinoRealm realm, ObjectInstance iterator)
    {
        var next = iterator.Get("next");
        try
        {
            return next.IsCallable() ? next.On(iterator, []) : throw realm.Errors.NotFunction(next);
        }
        catch (JavaScriptException thrown) when (ReferenceEquals(thrown.Error, realm.Standard.Get("StopIteration")))
        {
            return null;
        }
    }
}
