using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>A set over a map's keys: <c>HashSet</c>, <c>LinkedHashSet</c> or <c>TreeSet</c> by its map.</summary>
public sealed class JavaSet : IJavaSet
{
    /// <param name="map">Holds the elements as keys and gives their order.</param>
    /// <param name="className">Its class.</param>
    public JavaSet(IJavaMap map, string className)
    {
        Map = map;
        Class = JavaClasses.BuiltIn.Find(className);
    }

    public JavaClass Class { get; }

    public int Count => Map.Count;

    public IEnumerable<object?> Items => Map.Entries.Select(static entry => entry.Key);

    internal IJavaMap Map { get; }

    /// <summary>A <c>java.util.HashSet</c>.</summary>
    public static JavaSet Hash(params IEnumerable<object?> items) =>
        Filled(new JavaSet(new JavaHashMap(), "java.util.HashSet"), items);

    /// <summary>A <c>java.util.LinkedHashSet</c>.</summary>
    public static JavaSet Linked(params IEnumerable<object?> items) =>
        Filled(new JavaSet(new JavaLinkedMap(), "java.util.LinkedHashSet"), items);

    /// <summary>A <c>java.util.TreeSet</c>.</summary>
    public static JavaSet Tree(params IEnumerable<object?> items) =>
        Filled(new JavaSet(new JavaTreeMap(), "java.util.TreeSet"), items);

    public bool Add(object? value)
    {
        if (Map.TryGet(value, out _))
        {
            return false;
        }

        Map.Put(value, true);
        return true;
    }

    public bool Remove(object? value)
    {
        var held = Map.TryGet(value, out _);
        Map.Remove(value);
        return held;
    }

    public void Clear() => Map.Clear();

    public bool Contains(object? value) => Map.TryGet(value, out _);

    private static JavaSet Filled(JavaSet set, IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            set.Add(item);
        }

        return set;
    }
}
