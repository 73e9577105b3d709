using System.Runtime.CompilerServices;
using Jint.Native;
using Jint.Native.Object;
using Jint.Runtime;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Lowered;

/// <summary>
/// Keeps the order in which keys came to objects of language version 0 that got a key like an array index while running:
/// Jint puts such keys first, Rhino leaves them where they came. Objects without one cost nothing.
/// </summary>
internal sealed class KeyOrders
{
    private readonly ConditionalWeakTable<ObjectInstance, List<string>> _orders = [];

    /// <summary>Called before a member is written.</summary>
    public static void Note(RhinoRealm realm, ObjectInstance target, JsValue key)
    {
        if (realm.IsEs6 || target is not JsObject || (realm.KeyOrders is null && !IsIndex(key)))
        {
            return;
        }

        var known = (realm.KeyOrders ??= new KeyOrders())._orders;
        if (!known.TryGetValue(target, out var order))
        {
            if (!IsIndex(key))
            {
                return;
            }

            order = [.. target.GetOwnPropertyKeys(Types.String).Select(static name => name.ToString())];
            known.Add(target, order);
        }

        if (!target.HasOwnProperty(key))
        {
            order.Add(key.ToString());
        }
    }

    /// <summary>Called when a member was deleted.</summary>
    public static void Forget(RhinoRealm realm, ObjectInstance target, JsValue key)
    {
        if (realm.KeyOrders?._orders.TryGetValue(target, out var order) == true)
        {
            order.Remove(key.ToString());
        }
    }

    public static bool IsKept(RhinoRealm realm, ObjectInstance target) =>
        realm.KeyOrders?._orders.TryGetValue(target, out _) == true;

    /// <summary>The names of an object's own members, in Rhino's order.</summary>
    public static List<JsValue> Of(RhinoRealm realm, ObjectInstance target)
    {
        var keys = target.GetOwnPropertyKeys(Types.String);
        if (realm.KeyOrders?._orders.TryGetValue(target, out var order) != true)
        {
            return keys;
        }

        // Keys that came in other ways stand behind.
        var rest = keys.ToDictionary(static key => key.ToString(), StringComparer.Ordinal);
        var ordered = new List<JsValue>(keys.Count);
        foreach (var name in order!)
        {
            if (rest.Remove(name, out var key))
            {
                ordered.Add(key);
            }
        }

        ordered.AddRange(rest.Values);
        return ordered;
    }

    private static bool IsIndex(JsValue key) =>
        key is JsNumber || (key is JsString { Length: > 0 } text && char.IsAsciiDigit(text[0]));
}
