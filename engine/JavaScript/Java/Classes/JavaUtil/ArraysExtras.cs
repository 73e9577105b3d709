using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Ranges, searches and comparisons of <c>java.util.Arrays</c> (Java SE 17).</summary>
internal static class ArraysExtras
{
    private static readonly string[] Components =
    [
        "boolean",
        "byte",
        "char",
        "int",
        "long",
        "short",
        "float",
        "double",
        "Object",
    ];

    public static JavaClassBuilder Add(JavaClassBuilder builder)
    {
        foreach (var component in Components)
        {
            var array = component + "[]";
            builder
                .Static($"String toString({array})", call => ArraysClass.Text(call[0]))
                .Static($"boolean equals({array},{array})", call => ArraysClass.AreEqual(call[0], call[1]))
                .Static($"int hashCode({array})", call => ArraysClass.Hash(call[0]))
                .Static(
                    $"void fill({array},{component})",
                    call => Fill(call, 0, JavaArrays.Length(call.Need<object>(0)), 1)
                )
                .Static($"void fill({array},int,int,{component})", call => Fill(call, call.Int(1), call.Int(2), 3))
                .Static($"{array} copyOf({array},int)", call => ArraysClass.CopyOf(call.Need<object>(0), call.Int(1)))
                .Static(
                    $"{array} copyOfRange({array},int,int)",
                    call => ArraysClass.CopyOfRange(call.Need<object>(0), call.Int(1), call.Int(2))
                )
                .Static($"int mismatch({array},{array})", call => Mismatch(call.Need<object>(0), call.Need<object>(1)));
            if (component == "boolean")
            {
                builder.Static(
                    "int compare(boolean[],boolean[])",
                    call => Compare(call[0], call[1], JavaOrder.Natural)
                );
                continue;
            }

            builder
                .Static($"void sort({array},int,int)", call => Sort(call, call.Int(1), call.Int(2), JavaOrder.Natural))
                .Static(
                    $"int binarySearch({array},{component})",
                    call => Search(call, 0, JavaArrays.Length(call.Need<object>(0)), 1)
                )
                .Static(
                    $"int binarySearch({array},int,int,{component})",
                    call => Search(call, call.Int(1), call.Int(2), 3)
                );
            if (component != "Object")
            {
                builder
                    .Static(
                        $"void parallelSort({array})",
                        call => Sort(call, 0, JavaArrays.Length(call.Need<object>(0)), JavaOrder.Natural)
                    )
                    .Static($"int compare({array},{array})", call => Compare(call[0], call[1], JavaOrder.Natural));
            }
        }

        return builder
            .Static(
                "void sort(Object[],int,int,java.util.Comparator)",
                call => Sort(call, call.Int(1), call.Int(2), Comparators.Of(call.Run, call[3]))
            )
            .Static(
                "int binarySearch(Object[],Object,java.util.Comparator)",
                call => SearchBy(call, Comparators.Of(call.Run, call[2]))
            )
            .Static("boolean deepEquals(Object[],Object[])", call => ArraysClass.DeepEquals(call[0], call[1]))
            .Static("int deepHashCode(Object[])", call => DeepHash(call[0]))
            .Static(
                "java.util.stream.IntStream stream(int[])",
                call => new NumberStream("Int", JavaArrays.Items(call.Need<object>(0)))
            )
            .Static(
                "java.util.stream.LongStream stream(long[])",
                call => new NumberStream("Long", JavaArrays.Items(call.Need<object>(0)))
            )
            .Static(
                "java.util.stream.DoubleStream stream(double[])",
                call => new NumberStream("Double", JavaArrays.Items(call.Need<object>(0)))
            )
            .Static(
                "java.util.stream.Stream stream(Object[],int,int)",
                call => JavaStream.Of(Part(call.Need<object>(0), call.Int(1), call.Int(2)))
            )
            .Static("void setAll(Object[],java.util.function.IntFunction)", SetAll);
    }

    private static IEnumerable<object?> Part(object array, int from, int to)
    {
        Check(array, from, to);
        return JavaArrays.Items(array).Skip(from).Take(to - from);
    }

    private static object? Fill(JavaCall call, int from, int to, int value)
    {
        var array = call.Need<object>(0);
        Check(array, from, to);
        for (var i = from; i < to; i++)
        {
            JavaArrays.Set(array, i, call[value]);
        }

        return null;
    }

    private static object? Sort(JavaCall call, int from, int to, Comparison<object?> compare)
    {
        var array = call.Need<object>(0);
        Check(array, from, to);
        var sorted = JavaSorting.Sorted(JavaArrays.Items(array).Skip(from).Take(to - from), compare);
        for (var i = 0; i < sorted.Count; i++)
        {
            JavaArrays.Set(array, from + i, sorted[i]);
        }

        return null;
    }

    private static object Search(JavaCall call, int from, int to, int key)
    {
        Check(call.Need<object>(0), from, to);
        return Search(i => JavaOrder.Natural(JavaArrays.Get(call[0]!, i), call[key]), from, to);
    }

    private static object SearchBy(JavaCall call, Comparison<object?> compare) =>
        Search(i => compare(JavaArrays.Get(call[0]!, i), call[1]), 0, JavaArrays.Length(call.Need<object>(0)));

    /// <summary>Halves the range; where it is not found, the place it belongs to, negative.</summary>
    public static int Search(Func<int, int> compare, int from, int to)
    {
        var (low, high) = (from, to - 1);
        while (low <= high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var order = compare(middle);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -(low + 1);
    }

    private static int Mismatch(object left, object right)
    {
        var length = Math.Min(JavaArrays.Length(left), JavaArrays.Length(right));
        for (var i = 0; i < length; i++)
        {
            if (!JavaValues.AreEqual(JavaArrays.Get(left, i), JavaArrays.Get(right, i)))
            {
                return i;
            }
        }

        return JavaArrays.Length(left) == JavaArrays.Length(right) ? -1 : length;
    }

    private static object Compare(object? left, object? right, Comparison<object?> compare)
    {
        if (left is null || right is null)
        {
            return ReferenceEquals(left, right) ? 0
                : left is null ? -1
                : 1;
        }

        var at = Mismatch(left, right);
        var length = Math.Min(JavaArrays.Length(left), JavaArrays.Length(right));
        return at >= 0 && at < length
            ? compare(JavaArrays.Get(left, at), JavaArrays.Get(right, at))
            : JavaArrays.Length(left) - JavaArrays.Length(right);
    }

    private static object DeepHash(object? array) =>
        array is null
            ? 0
            : JavaNesting.Guard(() =>
                JavaArrays
                    .Items(array)
                    .Aggregate(
                        1,
                        static (hash, item) =>
                            unchecked(
                                (31 * hash) + (JavaArrays.IsArray(item) ? (int)DeepHash(item) : JavaHashCode.Of(item))
                            )
                    )
            );

    private static object? SetAll(JavaCall call)
    {
        var array = call.Need<object>(0);
        for (var i = 0; i < JavaArrays.Length(array); i++)
        {
            JavaArrays.Set(array, i, call.Run.Invoke(call[1], "apply", i));
        }

        return null;
    }

    private static void Check(object array, int from, int to)
    {
        var length = JavaArrays.Length(array);
        if (from > to)
        {
            throw new JavaException(
                "java.lang.IllegalArgumentException",
                $"fromIndex({JavaValues.Text(from)}) > toIndex({JavaValues.Text(to)})"
            );
        }

        if (from < 0 || to > length)
        {
            throw new JavaException(
                "java.lang.ArrayIndexOutOfBoundsException",
                "Array index out of range: " + JavaValues.Text(from < 0 ? from : to)
            );
        }
    }
}
