using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>HashMap</c>, <c>LinkedHashMap</c>, <c>TreeMap</c>, <c>Hashtable</c>, <c>Properties</c> (Java SE 17).</summary>
internal static class MapClasses
{
    public static JavaClass HashMap() =>
        JavaClassBuilder
            .Jdk("java.util.HashMap")
            .Constructor("()", _ => new JavaHashMap())
            .Constructor("(int)", call => new JavaHashMap(Math.Max(call.Int(0), 1)))
            .Constructor("(int,float)", call => new JavaHashMap(Math.Max(call.Int(0), 1)))
            .Constructor("(java.util.Map)", call => CopyOfHash(call.Need<IJavaMap>(0)))
            .Method("Object clone()", call => CopyOfHash(call.Self<IJavaMap>()))
            .Build();

    public static JavaClass LinkedHashMap() =>
        JavaClassBuilder
            .Jdk("java.util.LinkedHashMap")
            .Constructor("()", _ => new JavaLinkedMap())
            .Constructor("(int)", _ => new JavaLinkedMap())
            .Constructor("(int,float)", _ => new JavaLinkedMap())
            .Constructor("(java.util.Map)", call => new JavaLinkedMap(call.Need<IJavaMap>(0).Entries))
            .Method("Object clone()", call => new JavaLinkedMap(call.Self<IJavaMap>().Entries))
            .Build();

    public static JavaClass ConcurrentHashMap() =>
        JavaClassBuilder
            .Jdk("java.util.concurrent.ConcurrentHashMap")
            .Constructor("()", _ => new JavaHashMap(16, "java.util.concurrent.ConcurrentHashMap"))
            .Build();

    public static JavaClass TreeMap() =>
        JavaClassBuilder
            .Jdk("java.util.TreeMap")
            .Constructor("()", _ => new JavaTreeMap())
            .Constructor("(java.util.Comparator)", call => new JavaTreeMap(Comparators.Of(call.Run, call[0])))
            .Constructor("(java.util.Map)", CopyOfTree)
            .Method("Object firstKey()", call => End(call, last: false).Key)
            .Method("Object lastKey()", call => End(call, last: true).Key)
            .Method("java.util.Map$Entry firstEntry()", call => EndEntry(call, last: false))
            .Method("java.util.Map$Entry lastEntry()", call => EndEntry(call, last: true))
            .Method("Object floorKey(Object)", call => Near(call, below: true, orEqual: true))
            .Method("Object ceilingKey(Object)", call => Near(call, below: false, orEqual: true))
            .Method("Object lowerKey(Object)", call => Near(call, below: true, orEqual: false))
            .Method("Object higherKey(Object)", call => Near(call, below: false, orEqual: false))
            .Method("java.util.Map$Entry floorEntry(Object)", call => NearEntry(call, below: true, orEqual: true))
            .Method("java.util.Map$Entry ceilingEntry(Object)", call => NearEntry(call, below: false, orEqual: true))
            .Method("java.util.Map$Entry lowerEntry(Object)", call => NearEntry(call, below: true, orEqual: false))
            .Method("java.util.Map$Entry higherEntry(Object)", call => NearEntry(call, below: false, orEqual: false))
            .Method("java.util.Map$Entry pollFirstEntry()", call => Polled(call, last: false))
            .Method("java.util.Map$Entry pollLastEntry()", call => Polled(call, last: true))
            .Build();

    public static JavaClass Properties() =>
        JavaClassBuilder
            .Jdk("java.util.Properties")
            .Constructor("()", _ => new JavaHashMap(16, "java.util.Properties"))
            .Method("Object setProperty(String,String)", call => call.Self<IJavaMap>().Put(call[0], call[1]))
            .Method("String getProperty(String)", call => Property(call, null))
            .Method("String getProperty(String,String)", call => Property(call, call[1]))
            .Build();

    private static object? Property(JavaCall call, object? otherwise) =>
        call.Self<IJavaMap>().TryGet(call[0], out var value) && value is string ? value : otherwise;

    private static JavaHashMap CopyOfHash(IJavaMap from)
    {
        var copy = new JavaHashMap((int)((from.Count / .75f) + 1));
        foreach (var (key, value) in from.Entries)
        {
            copy.Put(key, value);
        }

        return copy;
    }

    private static object CopyOfTree(JavaCall call)
    {
        var copy = new JavaTreeMap();
        foreach (var (key, value) in call.Need<IJavaMap>(0).Entries)
        {
            copy.Put(key, value);
        }

        return copy;
    }

    private static KeyValuePair<object?, object?> End(JavaCall call, bool last) =>
        call.Self<JavaTreeMap>().Sorted is { Count: > 0 } sorted
            ? sorted[last ? sorted.Count - 1 : 0]
            : throw new JavaException("java.util.NoSuchElementException", null);

    private static JavaEntry? EndEntry(JavaCall call, bool last) =>
        call.Self<JavaTreeMap>().Count == 0
            ? null
            : new("java.util.AbstractMap$SimpleImmutableEntry", End(call, last).Key, End(call, last).Value, null);

    private static JavaEntry? NearEntry(JavaCall call, bool below, bool orEqual) =>
        SortedKeys.Near(call.Self<JavaTreeMap>(), call[0], below, orEqual) is { } found
            ? new("java.util.AbstractMap$SimpleImmutableEntry", found.Key, found.Value, null)
            : null;

    private static JavaEntry? Polled(JavaCall call, bool last)
    {
        var entry = EndEntry(call, last);
        if (entry is not null)
        {
            call.Self<JavaTreeMap>().Remove(entry.Key);
        }

        return entry;
    }

    private static object? Near(JavaCall call, bool below, bool orEqual) =>
        SortedKeys.Near(call.Self<JavaTreeMap>(), call[0], below, orEqual)?.Key;
}
