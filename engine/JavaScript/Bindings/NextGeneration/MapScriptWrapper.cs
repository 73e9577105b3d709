using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// How the next generation shows a <c>java.util.Map</c>: it prints like JSON, and <c>entrySet()</c> and <c>values()</c> are copies (name, texts and
/// copies measured on a tenant; the order of <c>JSON.stringify</c>, that of a HashSet of entries, follows from its <c>entrySet()</c>).
/// </summary>
internal sealed class MapScriptWrapper : IJavaMap
{
    public const string Name = "org.forgerock.openam.scripting.javascript.MapScriptWrapper";

    public MapScriptWrapper(IJavaMap inner) => Inner = inner;

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .Implements("Map")
            .AlwaysVisible()
            .Declares(
                """
                void clear()
                boolean containsKey(Object)
                boolean containsValue(Object)
                Object get(Object)
                boolean isEmpty()
                Object put(Object, Object)
                void putAll(Map)
                Object remove(Object)
                int size()
                """
            )
            .Method("Set entrySet()", call => JavaSet.Hash(Items(call, "entrySet")))
            .Method("Set keySet()", call => call.Run.Invoke(call.Self<MapScriptWrapper>().Inner, "keySet"))
            .Method("Collection values()", call => new JavaList(Items(call, "values")))
            .Build();

    public IJavaMap Inner { get; }

    /// <summary>The entries in the order of a HashSet of them, as <c>JSON.stringify</c> meets them.</summary>
    public IEnumerable<KeyValuePair<object?, object?>> InSet
    {
        get
        {
            var order = new JavaHashOrder<KeyValuePair<object?, object?>>(
                (Inner.Count * 4 / 3) + 1 is > 16 and var size ? size : 16
            );
            foreach (var entry in Inner.Entries)
            {
                order.Add(JavaHashCode.Of(entry.Key) ^ Content(entry.Value), entry);
            }

            return order.InOrder;
        }
    }

    public JavaClass Class => Table;

    public string JavaText => new JsonValue(Inner).JavaText;

    public int Count => Inner.Count;

    public IEnumerable<KeyValuePair<object?, object?>> Entries => Inner.Entries;

    public bool TryGet(object? key, out object? value) => Inner.TryGet(key, out value);

    public object? Put(object? key, object? value) => Inner.Put(key, value);

    public object? Remove(object? key) => Inner.Remove(key);

    public void Clear() => Inner.Clear();

    /// <summary>A script's own objects count by what is in them.</summary>
    private static int Content(object? value) =>
        value switch
        {
            IJavaMap map => map.Entries.Aggregate(
                0,
                static (hash, e) => unchecked(hash + (JavaHashCode.Of(e.Key) ^ Content(e.Value)))
            ),
            IJavaList list => list.Items.Aggregate(1, static (hash, item) => unchecked((31 * hash) + Content(item))),
            _ => JavaHashCode.Of(value),
        };

    private static IEnumerable<object?> Items(JavaCall call, string method) =>
        ((IJavaCollection)call.Run.Invoke(call.Self<MapScriptWrapper>().Inner, method)!).Items;
}
