using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Collections</c> (Java SE 17).</summary>
internal static class CollectionsClass
{
    public static JavaClass Make() =>
        CollectionsExtras.Add(Working(Making(JavaClassBuilder.Jdk("java.util.Collections")))).Build();

    private static JavaClassBuilder Making(JavaClassBuilder builder) =>
        builder
            .LazyConstant("java.util.List EMPTY_LIST", () => Fixed("EmptyList"))
            .LazyConstant("java.util.Map EMPTY_MAP", () => EmptyMap())
            .LazyConstant("java.util.Set EMPTY_SET", () => UnwritableSet("EmptySet", JavaSet.Linked()))
            .Static("java.util.List emptyList()", _ => Fixed("EmptyList"))
            .Static("java.util.Map emptyMap()", _ => EmptyMap())
            .Static("java.util.Set emptySet()", _ => UnwritableSet("EmptySet", JavaSet.Linked()))
            .Static("java.util.List singletonList(Object)", call => Fixed("SingletonList", call[0]))
            .Static("java.util.Set singleton(Object)", call => UnwritableSet("SingletonSet", JavaSet.Linked(call[0])))
            .Static(
                "java.util.Map singletonMap(Object,Object)",
                call => new JavaFixedMap(
                    "java.util.Collections$SingletonMap",
                    new JavaLinkedMap([new(call[0], call[1])])
                )
            )
            .Static(
                "java.util.List unmodifiableList(java.util.List)",
                call => new JavaFixedView("java.util.Collections$UnmodifiableRandomAccessList", call.Need<IJavaList>(0))
            )
            .Static(
                "java.util.Collection unmodifiableCollection(java.util.Collection)",
                call => Unwritable("UnmodifiableCollection", call.Need<IJavaCollection>(0))
            )
            .Static(
                "java.util.Set unmodifiableSet(java.util.Set)",
                call => UnwritableSet("UnmodifiableSet", call.Need<IJavaCollection>(0))
            )
            .Static(
                "java.util.Map unmodifiableMap(java.util.Map)",
                call => new JavaFixedMap("java.util.Collections$UnmodifiableMap", call.Need<IJavaMap>(0))
            )
            .Static("java.util.List synchronizedList(java.util.List)", call => call[0])
            .Static("java.util.Map synchronizedMap(java.util.Map)", call => call[0])
            .Static("java.util.List nCopies(int,Object)", Copies)
            .Static("java.util.Comparator reverseOrder()", _ => Comparators.Reversed)
            .Static("java.util.Comparator reverseOrder(java.util.Comparator)", Reversed);

    private static JavaClassBuilder Working(JavaClassBuilder builder) =>
        builder
            .Static(
                "void sort(java.util.List)",
                call => Replace(call, JavaSorting.Sorted(List(call).Items, JavaOrder.Natural))
            )
            .Static(
                "void sort(java.util.List,java.util.Comparator)",
                call => Replace(call, JavaSorting.Sorted(List(call).Items, Comparators.Of(call.Run, call[1])))
            )
            .Static("void reverse(java.util.List)", Reverse)
            .Static("void shuffle(java.util.List)", Shuffle)
            .Static("void swap(java.util.List,int,int)", Swap)
            .Static("boolean addAll(java.util.Collection,Object...)", AddAll)
            .Static("Object max(java.util.Collection)", call => Extreme(call, JavaOrder.Natural, 1))
            .Static("Object min(java.util.Collection)", call => Extreme(call, JavaOrder.Natural, -1))
            .Static(
                "Object max(java.util.Collection,java.util.Comparator)",
                call => Extreme(call, Comparators.Of(call.Run, call[1]), 1)
            )
            .Static(
                "Object min(java.util.Collection,java.util.Comparator)",
                call => Extreme(call, Comparators.Of(call.Run, call[1]), -1)
            )
            .Static(
                "int frequency(java.util.Collection,Object)",
                call => call.Run.Items(call[0]).Count(item => JavaValues.AreEqual(call[1], item))
            )
            .Static(
                "boolean disjoint(java.util.Collection,java.util.Collection)",
                call => !call.Run.Items(call[0]).Any(call.Need<IJavaCollection>(1).Contains)
            )
            .Static(
                "java.util.Enumeration enumeration(java.util.Collection)",
                call => new JavaIterator("java.util.Collections$3", call.Run.Items(call[0]), null)
            )
            .Static(
                "java.util.ArrayList list(java.util.Enumeration)",
                call => new JavaList(Drain(call.Need<JavaIterator>(0)))
            );

    private static JavaFixedList Fixed(string name, params object?[] items) =>
        new("java.util.Collections$" + name, new JavaArray("java.lang.Object", items), isWritable: false);

    private static JavaFixedMap EmptyMap() => new("java.util.Collections$EmptyMap", new JavaLinkedMap());

    public static JavaView Unwritable(string name, IJavaCollection inner) =>
        new(
            "java.util.Collections$" + name,
            () => inner.Count,
            () => inner.Items,
            static _ => throw Unsupported(),
            static () => throw Unsupported()
        );

    private static JavaSetView UnwritableSet(string name, IJavaCollection inner) =>
        new(
            "java.util.Collections$" + name,
            () => inner.Count,
            () => inner.Items,
            static _ => throw Unsupported(),
            static () => throw Unsupported()
        );

    private static JavaException Unsupported() => new("java.lang.UnsupportedOperationException", null);

    private static IJavaList List(JavaCall call) => call.Need<IJavaList>(0);

    private static object? Reverse(JavaCall call)
    {
        var list = List(call);
        for (int i = 0, j = list.Count - 1; i < j; i++, j--)
        {
            list.Replace(i, list.Replace(j, list.Get(i)));
        }

        return null;
    }

    private static object? Replace(JavaCall call, List<object?> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            List(call).Replace(i, items[i]);
        }

        return null;
    }

    private static object Copies(JavaCall call) =>
        call.Int(0) is >= 0 and <= 10_000_000
            ? Fixed("CopiesList", [.. Enumerable.Repeat(call[1], call.Int(0))])
            : throw new JavaException(
                "java.lang.IllegalArgumentException",
                "List length = " + JavaValues.Text(call[0])
            );

    private static object Reversed(JavaCall call)
    {
        var compare = Comparators.Of(call.Run, call[0]);
        return Comparators.Made("java.util.Collections", (a, b) => compare(b, a));
    }

    private static object? Shuffle(JavaCall call)
    {
        var items = List(call).Items.ToList();
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = (int)(call.Run.Random.NextDouble() * (i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }

        return Replace(call, items);
    }

    private static object? Swap(JavaCall call)
    {
        var list = List(call);
        list.Replace(call.Int(1), list.Replace(call.Int(2), list.Get(call.Int(1))));
        return null;
    }

    private static object AddAll(JavaCall call) =>
        call.Need<JavaArray>(1)
            .Items.Aggregate(false, (changed, item) => call.Need<IJavaCollection>(0).Add(item) || changed);

    private static object? Extreme(JavaCall call, Comparison<object?> compare, int sign)
    {
        var items = call.Run.Items(call[0]).ToList();
        return items.Count == 0
            ? throw new JavaException("java.util.NoSuchElementException", null)
            : items.Aggregate((best, item) => Math.Sign(compare(item, best)) == sign ? item : best);
    }

    private static IEnumerable<object?> Drain(JavaIterator iterator)
    {
        while (iterator.HasNext())
        {
            yield return iterator.Next();
        }
    }
}
