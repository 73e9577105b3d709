using Jint;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>What the loops over an object visit.</summary>
internal static class Loops
{
    /// <summary>The object whose keys <c>for (… in …)</c> visits; strings and other primitives have none.</summary>
    public static JsValue In(RhinoRealm realm, JsValue value) =>
        value is IJsPrimitive { PrimitiveValue: JsString } && !realm.IsEs6 ? Named((ObjectInstance)value)
        : value is ObjectInstance instance ? LegacyIteration.Keys(realm, instance) ?? Ordered(realm, instance)
        : value is JsString && realm.IsEs6 ? realm.ObjectOf(value)
        : JsValue.Undefined;

    private static ObjectInstance Ordered(RhinoRealm realm, ObjectInstance instance) =>
        KeyOrders.IsKept(realm, instance)
            ? new VisitedItems(realm, [.. Enumerable(realm, instance)]) { Of = instance }
            : instance;

    /// <summary>The members of a text object without its characters, which are no members in version 0.</summary>
    private static JsObject Named(ObjectInstance text)
    {
        var named = new JsObject(text.Engine) { Prototype = text.Prototype };
        foreach (var key in text.GetOwnPropertyKeys(Types.String))
        {
            if (text.GetOwnProperty(key) is { Enumerable: true } held && !char.IsAsciiDigit(key.ToString()[0]))
            {
                named.FastSetProperty(key.ToString(), held);
            }
        }

        return named;
    }

    /// <summary>The values that <c>for each (… in …)</c> visits.</summary>
    public static JsValue Each(RhinoRealm realm, JsValue value)
    {
        var instance = value as ObjectInstance ?? (value is JsString && realm.IsEs6 ? realm.ObjectOf(value) : null);
        if (instance is null)
        {
            return new JsArray(realm.Engine, []);
        }

        if (LegacyIteration.Values(realm, instance) is { } iterated)
        {
            return iterated;
        }

        var values = new List<JsValue>();
        foreach (var key in Enumerable(realm, instance))
        {
            values.Add(instance.Get(key));
        }

        return new JsArray(realm.Engine, [.. values]);
    }

    /// <summary>An array of <c>[key, value]</c>.</summary>
    public static JsValue Entries(RhinoRealm realm, JsValue value)
    {
        if (value is ObjectInstance iterated && LegacyIteration.Values(realm, iterated) is { } items)
        {
            return items;
        }

        var entries = new List<JsValue>();
        if (value is ObjectInstance instance)
        {
            foreach (var key in Enumerable(realm, instance))
            {
                entries.Add(new JsArray(realm.Engine, [key, instance.Get(key)]));
            }
        }

        return new JsArray(realm.Engine, [.. entries]);
    }

    /// <summary>The keys of an object and its prototypes, as <c>for (… in …)</c> meets them.</summary>
    public static IEnumerable<JsValue> Enumerable(RhinoRealm realm, ObjectInstance instance)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ObjectInstance? holder = instance; holder is not null; holder = holder.Prototype)
        {
            foreach (var key in holder is IForeignObject foreign ? foreign.Keys : KeyOrders.Of(realm, holder))
            {
                if (seen.Add(key.ToString()) && (holder is IForeignObject || holder.GetOwnProperty(key).Enumerable))
                {
                    yield return key;
                }
            }
        }
    }
}
