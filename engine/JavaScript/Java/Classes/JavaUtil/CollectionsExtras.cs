using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>The rarer functions of <c>java.util.Collections</c> (Java SE 17).</summary>
internal static class CollectionsExtras
{
    public static JavaClassBuilder Add(JavaClassBuilder builder) =>
        builder
            .Static("boolean replaceAll(java.util.List,Object,Object)", ReplaceAll)
            .Static("void fill(java.util.List,Object)", call => Rewrite(call, List(call, 0).Items.Select(_ => call[1])))
            .Static("void copy(java.util.List,java.util.List)", Copy)
            .Static("void rotate(java.util.List,int)", Rotate)
            .Static("void shuffle(java.util.List,java.util.Random)", Shuffle)
            .Static("int binarySearch(java.util.List,Object)", call => Search(call, JavaOrder.Natural))
            .Static(
                "int binarySearch(java.util.List,Object,java.util.Comparator)",
                call => Search(call, Comparators.Of(call.Run, call[2]))
            )
            .Static("int indexOfSubList(java.util.List,java.util.List)", call => IndexOf(call, last: false))
            .Static("int lastIndexOfSubList(java.util.List,java.util.List)", call => IndexOf(call, last: true))
            .Static(
                "java.util.Iterator emptyIterator()",
                _ => new JavaIterator("java.util.Collections$EmptyIterator", [], null)
            );

    private static IJavaList List(JavaCall call, int index) => call.Need<IJavaList>(index);

    private static object? Rewrite(JavaCall call, IEnumerable<object?> items)
    {
        var at = 0;
        foreach (var item in items.ToList())
        {
            List(call, 0).Replace(at++, item);
        }

        return null;
    }

    private static object ReplaceAll(JavaCall call)
    {
        var any = List(call, 0).Items.Any(item => JavaValues.AreEqual(item, call[1]));
        Rewrite(call, List(call, 0).Items.Select(item => JavaValues.AreEqual(item, call[1]) ? call[2] : item));
        return any;
    }

    private static object? Copy(JavaCall call)
    {
        if (List(call, 1).Count > List(call, 0).Count)
        {
            throw new JavaException("java.lang.IndexOutOfBoundsException", "Source does not fit in dest");
        }

        return Rewrite(call, List(call, 1).Items);
    }

    private static object? Rotate(JavaCall call)
    {
        var items = List(call, 0).Items.ToList();
        if (items.Count == 0)
        {
            return null;
        }

        var by = ((call.Int(1) % items.Count) + items.Count) % items.Count;
        return Rewrite(call, items.Skip(items.Count - by).Concat(items.Take(items.Count - by)));
    }

    /// <summary>With a random generator of one's own the order is Java's own.</summary>
    private static object? Shuffle(JavaCall call)
    {
        var items = List(call, 0).Items.ToList();
        for (var i = items.Count; i > 1; i--)
        {
            var other = (int)call.Run.Invoke(call.Need<object>(1), "nextInt", i)!;
            (items[i - 1], items[other]) = (items[other], items[i - 1]);
        }

        return Rewrite(call, items);
    }

    private static object Search(JavaCall call, Comparison<object?> compare) =>
        ArraysExtras.Search(i => compare(List(call, 0).Get(i), call[1]), 0, List(call, 0).Count);

    private static object IndexOf(JavaCall call, bool last)
    {
        var (all, wanted) = (List(call, 0).Items.ToList(), List(call, 1).Items.ToList());
        var places = Enumerable
            .Range(0, Math.Max(0, all.Count - wanted.Count + 1))
            .Where(at => all.Skip(at).Take(wanted.Count).SequenceEqual(wanted, JavaEquality.Instance))
            .DefaultIfEmpty(-1);
        return last ? places.Last() : places.First();
    }
}
