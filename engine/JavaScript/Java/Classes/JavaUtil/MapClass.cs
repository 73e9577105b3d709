using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Map</c> and <c>java.util.Map.Entry</c> (Java SE 17).</summary>
internal static class MapClass
{
    public static JavaClass Make() =>
        MapOf
            .Add(
                Computing(
                    JavaClassBuilder
                        .Jdk("java.util.Map")
                        .Method("int size()", call => Self(call).Count)
                        .Method("boolean isEmpty()", call => Self(call).Count == 0)
                        .Method("Object get(Object)", call => Get(call, null))
                        .Default("Object getOrDefault(Object,Object)", call => Get(call, call[1]))
                        .Method("boolean containsKey(Object)", call => Self(call).TryGet(call[0], out _))
                        .Method(
                            "boolean containsValue(Object)",
                            call => Self(call).Entries.Any(entry => JavaValues.AreEqual(call[0], entry.Value))
                        )
                        .Method("Object put(Object,Object)", call => Self(call).Put(call[0], call[1]))
                        .Method("void putAll(java.util.Map)", PutAll)
                        .Method("Object remove(Object)", call => Self(call).Remove(call[0]))
                        .Method("void clear()", Clear)
                        .Method("java.util.Set keySet()", call => MapViews.Keys(Self(call)))
                        .Method("java.util.Collection values()", call => MapViews.Values(Self(call)))
                        .Method("java.util.Set entrySet()", call => MapViews.Entries(Self(call)))
                        .Default("void forEach(java.util.function.BiConsumer)", ForEach)
                )
            )
            .Build();

    public static JavaClass Entry() =>
        JavaClassBuilder
            .Jdk("java.util.Map$Entry")
            .Method("Object getKey()", call => call.Self<JavaEntry>().Key)
            .Method("Object getValue()", call => call.Self<JavaEntry>().Value)
            .Method("Object setValue(Object)", call => call.Self<JavaEntry>().SetValue(call[0]))
            .Build();

    public static JavaClass SimpleEntry(string name) =>
        JavaClassBuilder
            .Jdk(name)
            .Constructor(
                "(Object,Object)",
                call => new JavaEntry(
                    name,
                    call[0],
                    call[1],
                    name.EndsWith("ImmutableEntry", StringComparison.Ordinal) ? null : static (_, _) => { }
                )
            )
            .Build();

    private static IJavaMap Self(JavaCall call) => call.Self<IJavaMap>();

    private static JavaClassBuilder Computing(JavaClassBuilder builder) =>
        builder
            .Default("Object putIfAbsent(Object,Object)", PutIfAbsent)
            .Default("boolean remove(Object,Object)", RemovePair)
            .Default(
                "Object replace(Object,Object)",
                call => Self(call).TryGet(call[0], out _) ? Self(call).Put(call[0], call[1]) : null
            )
            .Default("void replaceAll(java.util.function.BiFunction)", ReplaceAll)
            .Default("Object computeIfAbsent(Object,java.util.function.Function)", ComputeIfAbsent)
            .Default("Object computeIfPresent(Object,java.util.function.BiFunction)", ComputeIfPresent)
            .Default(
                "Object compute(Object,java.util.function.BiFunction)",
                call => Store(call, call.Run.Invoke(call[1], "apply", call[0], Get(call, null)))
            )
            .Default("Object merge(Object,Object,java.util.function.BiFunction)", Merge);

    private static object? Get(JavaCall call, object? otherwise) =>
        Self(call).TryGet(call[0], out var value) ? value : otherwise;

    private static object? PutAll(JavaCall call)
    {
        foreach (var (key, value) in call.Need<IJavaMap>(0).Entries.ToList())
        {
            Self(call).Put(key, value);
        }

        return null;
    }

    private static object? Clear(JavaCall call)
    {
        Self(call).Clear();
        return null;
    }

    private static object? ForEach(JavaCall call)
    {
        call.Need<object>(0);
        foreach (var (key, value) in Self(call).Entries)
        {
            call.Run.Invoke(call[0], "accept", key, value);
        }

        return null;
    }

    private static object? ReplaceAll(JavaCall call)
    {
        foreach (var (key, value) in Self(call).Entries.ToList())
        {
            Self(call).Put(key, call.Run.Invoke(call[0], "apply", key, value));
        }

        return null;
    }

    private static object? PutIfAbsent(JavaCall call)
    {
        var before = Get(call, null);
        if (before is null)
        {
            Self(call).Put(call[0], call[1]);
        }

        return before;
    }

    private static object RemovePair(JavaCall call)
    {
        var held = Self(call).TryGet(call[0], out var value) && JavaValues.AreEqual(call[1], value);
        if (held)
        {
            Self(call).Remove(call[0]);
        }

        return held;
    }

    private static object? ComputeIfAbsent(JavaCall call) =>
        Get(call, null) is { } held ? held
        : call.Run.Invoke(call[1], "apply", call[0]) is { } made ? Store(call, made)
        : null;

    private static object? ComputeIfPresent(JavaCall call) =>
        Get(call, null) is { } held ? Store(call, call.Run.Invoke(call[1], "apply", call[0], held)) : null;

    private static object? Merge(JavaCall call) =>
        call[1] is null || call[2] is null ? throw new JavaException("java.lang.NullPointerException", null)
        : Get(call, null) is { } held ? Store(call, call.Run.Invoke(call[2], "apply", held, call[1]))
        : Store(call, call[1]);

    private static object? Store(JavaCall call, object? value)
    {
        if (value is null)
        {
            Self(call).Remove(call[0]);
        }
        else
        {
            Self(call).Put(call[0], value);
        }

        return value;
    }
}
