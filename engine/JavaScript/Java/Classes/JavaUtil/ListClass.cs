using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.List</c> (Java SE 17).</summary>
internal static class ListClass
{
    public static JavaClass Make() =>
        Immutable(
                JavaClassBuilder
                    .Jdk("java.util.List")
                    .Method("Object get(int)", call => Self(call).Get(call.Int(0)))
                    .Method("Object set(int,Object)", call => Self(call).Replace(Index(call), call[1]))
                    .Method("void add(int,Object)", Insert)
                    .Method("boolean addAll(int,java.util.Collection)", InsertAll)
                    .Method("Object remove(int)", call => Self(call).RemoveAt(Index(call)))
                    .Method("int indexOf(Object)", call => IndexOf(call, first: true))
                    .Method("int lastIndexOf(Object)", call => IndexOf(call, first: false))
                    .Method("java.util.List subList(int,int)", SubList)
                    .Method("java.util.ListIterator listIterator()", call => Iterators.Of(Self(call), 0))
                    .Method("java.util.ListIterator listIterator(int)", call => Iterators.Of(Self(call), call.Int(0)))
                    .Default("void sort(java.util.Comparator)", Sort)
                    .Default("void replaceAll(java.util.function.UnaryOperator)", ReplaceAll)
            )
            .Build();

    private static JavaClassBuilder Immutable(JavaClassBuilder builder)
    {
        for (var count = 0; count <= 10; count++)
        {
            var parameters = string.Join(',', Enumerable.Repeat("Object", count));
            builder.Static($"java.util.List of({parameters})", call => Of(call.Arguments));
        }

        return builder
            .Static("java.util.List of(Object...)", call => Of(call.Need<JavaArray>(0).Items))
            .Static("java.util.List copyOf(java.util.Collection)", call => Of(call.Run.Items(call[0])));
    }

    public static JavaFixedList Of(IEnumerable<object?> items)
    {
        object?[] held = [.. items];
        return Array.IndexOf(held, null) >= 0
            ? throw new JavaException("java.lang.NullPointerException", null)
            : new JavaFixedList(
                held.Length is 1 or 2
                    ? "java.util.ImmutableCollections$List12"
                    : "java.util.ImmutableCollections$ListN",
                new JavaArray("java.lang.Object", held),
                isWritable: false
            );
    }

    public static int IndexOf(IJavaList list, object? wanted, bool first)
    {
        var found = -1;
        var at = 0;
        foreach (var item in list.Items)
        {
            if (JavaValues.AreEqual(wanted, item))
            {
                found = at;
                if (first)
                {
                    break;
                }
            }

            at++;
        }

        return found;
    }

    private static IJavaList Self(JavaCall call) => call.Self<IJavaList>();

    private static int Index(JavaCall call) => JavaIndex.Checked(call.Int(0), Self(call).Count);

    private static object IndexOf(JavaCall call, bool first) => IndexOf(Self(call), call[0], first);

    private static object? Insert(JavaCall call)
    {
        Self(call).Insert(call.Int(0), call[1]);
        return null;
    }

    private static object InsertAll(JavaCall call)
    {
        var items = call.Run.Items(call[1]).ToList();
        for (var i = 0; i < items.Count; i++)
        {
            Self(call).Insert(call.Int(0) + i, items[i]);
        }

        return items.Count > 0;
    }

    private static JavaSubList SubList(JavaCall call)
    {
        var (self, from, to) = (Self(call), call.Int(0), call.Int(1));
        return from < 0
                ? throw new JavaException("java.lang.IndexOutOfBoundsException", "fromIndex = " + JavaValues.Text(from))
            : to > self.Count
                ? throw new JavaException("java.lang.IndexOutOfBoundsException", "toIndex = " + JavaValues.Text(to))
            : from > to
                ? throw new JavaException(
                    "java.lang.IllegalArgumentException",
                    $"fromIndex({JavaValues.Text(from)}) > toIndex({JavaValues.Text(to)})"
                )
            : new JavaSubList(self, from, to - from);
    }

    private static object? Sort(JavaCall call)
    {
        var self = Self(call);
        var sorted = JavaSorting.Sorted(self.Items, Comparators.Of(call.Run, call[0]));
        for (var i = 0; i < sorted.Count; i++)
        {
            self.Replace(i, sorted[i]);
        }

        return null;
    }

    private static object? ReplaceAll(JavaCall call)
    {
        var self = Self(call);
        for (var i = 0; i < self.Count; i++)
        {
            self.Replace(i, call.Run.Invoke(call[0], "apply", self.Get(i)));
        }

        return null;
    }
}
