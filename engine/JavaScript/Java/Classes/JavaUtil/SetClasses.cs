using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>Set</c>, <c>HashSet</c>, <c>LinkedHashSet</c>, <c>TreeSet</c> (Java SE 17).</summary>
internal static class SetClasses
{
    public static JavaClass Set()
    {
        var builder = JavaClassBuilder.Jdk("java.util.Set");
        for (var count = 0; count <= 10; count++)
        {
            var parameters = string.Join(',', Enumerable.Repeat("Object", count));
            builder.Static($"java.util.Set of({parameters})", call => Of(call.Arguments));
        }

        return builder
            .Static("java.util.Set of(Object...)", call => Of(call.Need<JavaArray>(0).Items))
            .Static(
                "java.util.Set copyOf(java.util.Collection)",
                call => Of(call.Run.Items(call[0]).Distinct(JavaEquality.Instance))
            )
            .Build();
    }

    public static JavaClass HashSet() =>
        JavaClassBuilder
            .Jdk("java.util.HashSet")
            .Constructor("()", _ => JavaSet.Hash())
            .Constructor("(int)", call => new JavaSet(new JavaHashMap(Capacity(call)), "java.util.HashSet"))
            .Constructor("(int,float)", call => new JavaSet(new JavaHashMap(Capacity(call)), "java.util.HashSet"))
            .Constructor("(java.util.Collection)", CopyOfHash)
            .Method("Object clone()", call => JavaSet.Hash(call.Self<IJavaCollection>().Items))
            .Build();

    public static JavaClass LinkedHashSet() =>
        JavaClassBuilder
            .Jdk("java.util.LinkedHashSet")
            .Constructor("()", _ => JavaSet.Linked())
            .Constructor("(int)", _ => JavaSet.Linked())
            .Constructor("(int,float)", _ => JavaSet.Linked())
            .Constructor("(java.util.Collection)", call => JavaSet.Linked(call.Run.Items(call[0])))
            .Build();

    public static JavaClass TreeSet() =>
        JavaClassBuilder
            .Jdk("java.util.TreeSet")
            .Constructor("()", _ => JavaSet.Tree())
            .Constructor("(java.util.Comparator)", Compared)
            .Constructor("(java.util.Collection)", call => JavaSet.Tree(call.Run.Items(call[0])))
            .Method("Object first()", call => End(call, last: false))
            .Method("Object last()", call => End(call, last: true))
            .Method("Object pollFirst()", call => Poll(call, last: false))
            .Method("Object pollLast()", call => Poll(call, last: true))
            .Method("Object floor(Object)", call => Near(call, below: true, orEqual: true))
            .Method("Object ceiling(Object)", call => Near(call, below: false, orEqual: true))
            .Method("Object lower(Object)", call => Near(call, below: true, orEqual: false))
            .Method("Object higher(Object)", call => Near(call, below: false, orEqual: false))
            .Build();

    private static object Of(IEnumerable<object?> items)
    {
        var set = JavaSet.Linked();
        foreach (var item in items)
        {
            if (item is null)
            {
                throw new JavaException("java.lang.NullPointerException", null);
            }

            if (!set.Add(item))
            {
                throw new JavaException(
                    "java.lang.IllegalArgumentException",
                    "duplicate element: " + JavaValues.Text(item)
                );
            }
        }

        return new JavaSetView(
            set.Count is 1 or 2 ? "java.util.ImmutableCollections$Set12" : "java.util.ImmutableCollections$SetN",
            () => set.Count,
            () => set.Items,
            _ => throw new JavaException("java.lang.UnsupportedOperationException", null),
            () => throw new JavaException("java.lang.UnsupportedOperationException", null)
        );
    }

    private static int Capacity(JavaCall call) =>
        call.Int(0) < 0
            ? throw new JavaException(
                "java.lang.IllegalArgumentException",
                "Illegal initial capacity: " + JavaValues.Text(call[0])
            )
            : call.Int(0);

    /// <summary>A copy has a table for its elements from the start, which shows in the order.</summary>
    private static object CopyOfHash(JavaCall call)
    {
        var items = call.Run.Items(call[0]).ToList();
        var set = new JavaSet(new JavaHashMap(Math.Max((int)(items.Count / .75f) + 1, 16)), "java.util.HashSet");
        items.ForEach(item => set.Add(item));
        return set;
    }

    private static object Compared(JavaCall call) =>
        new JavaSet(new JavaTreeMap(Comparators.Of(call.Run, call[0])), "java.util.TreeSet");

    private static JavaTreeMap Tree(JavaCall call) => (JavaTreeMap)call.Self<JavaSet>().Map;

    private static object? End(JavaCall call, bool last) =>
        Tree(call).Sorted is { Count: > 0 } sorted
            ? sorted[last ? sorted.Count - 1 : 0].Key
            : throw new JavaException("java.util.NoSuchElementException", null);

    private static object? Poll(JavaCall call, bool last)
    {
        if (Tree(call).Count == 0)
        {
            return null;
        }

        var end = End(call, last);
        Tree(call).Remove(end);
        return end;
    }

    private static object? Near(JavaCall call, bool below, bool orEqual) =>
        SortedKeys.Near(Tree(call), call[0], below, orEqual)?.Key;
}
