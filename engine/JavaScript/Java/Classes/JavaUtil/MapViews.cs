using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Live views of a map's keys, values and entries, with the class names that Java's have.</summary>
internal static class MapViews
{
    public static JavaSetView Keys(IJavaMap map) =>
        new(
            Names(map).Keys,
            () => map.Count,
            () => map.Entries.Select(static entry => entry.Key),
            key => Removed(map, key),
            map.Clear
        );

    public static JavaView Values(IJavaMap map) =>
        new(
            Names(map).Values,
            () => map.Count,
            () => map.Entries.Select(static entry => entry.Value),
            value => RemoveValue(map, value),
            map.Clear
        );

    public static JavaSetView Entries(IJavaMap map)
    {
        var name = Names(map).Entry;
        return new(
            Names(map).Entries,
            () => map.Count,
            () =>
                map.Entries.Select(entry => new JavaEntry(
                    name,
                    entry.Key,
                    entry.Value,
                    (key, value) => map.Put(key, value)
                )),
            entry => entry is JavaEntry one && Removed(map, one.Key),
            map.Clear
        );
    }

    private static bool Removed(IJavaMap map, object? key)
    {
        var held = map.TryGet(key, out _);
        if (held)
        {
            map.Remove(key);
        }

        return held;
    }

    private static bool RemoveValue(IJavaMap map, object? value)
    {
        foreach (var (key, held) in map.Entries.ToList())
        {
            if (JavaValues.AreEqual(value, held))
            {
                map.Remove(key);
                return true;
            }
        }

        return false;
    }

    private static (string Keys, string Values, string Entries, string Entry) Names(IJavaMap map) =>
        map.Class.Name switch
        {
            "java.util.HashMap" => (
                "java.util.HashMap$KeySet",
                "java.util.HashMap$Values",
                "java.util.HashMap$EntrySet",
                "java.util.HashMap$Node"
            ),
            "java.util.TreeMap" => (
                "java.util.TreeMap$KeySet",
                "java.util.TreeMap$Values",
                "java.util.TreeMap$EntrySet",
                "java.util.TreeMap$Entry"
            ),
            "java.util.Collections$SingletonMap" => (
                "java.util.Collections$SingletonSet",
                "java.util.Collections$SingletonSet",
                "java.util.Collections$SingletonSet",
                "java.util.AbstractMap$SimpleImmutableEntry"
            ),
            "java.util.Collections$EmptyMap" => (
                "java.util.Collections$EmptySet",
                "java.util.Collections$EmptySet",
                "java.util.Collections$EmptySet",
                "java.util.AbstractMap$SimpleImmutableEntry"
            ),
            "java.util.Collections$UnmodifiableMap" => (
                "java.util.Collections$UnmodifiableSet",
                "java.util.Collections$UnmodifiableCollection",
                "java.util.Collections$UnmodifiableSet",
                "java.util.AbstractMap$SimpleImmutableEntry"
            ),
            _ => (
                "java.util.LinkedHashMap$LinkedKeySet",
                "java.util.LinkedHashMap$LinkedValues",
                "java.util.LinkedHashMap$LinkedEntrySet",
                "java.util.LinkedHashMap$Entry"
            ),
        };
}
