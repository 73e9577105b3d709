using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Arrays</c> (Java SE 17).</summary>
internal static class ArraysClass
{
    private static readonly string[] Components = ["byte", "char", "int", "long", "short", "float", "double", "Object"];

    public static JavaClass Make()
    {
        var builder = JavaClassBuilder
            .Jdk("java.util.Arrays")
            .Static(
                "java.util.List asList(Object...)",
                call => new JavaFixedList("java.util.Arrays$ArrayList", call.Need<object>(0), isWritable: true)
            )
            .Static(
                "java.util.stream.Stream stream(Object[])",
                call => JavaStream.Of(JavaArrays.Items(call.Need<object>(0)))
            )
            .Static("void sort(Object[],java.util.Comparator)", call => Sort(call, Comparators.Of(call.Run, call[1])))
            .Static("String deepToString(Object[])", call => Deep(call[0]))
            .Static("boolean equals(boolean[],boolean[])", AreEqual)
            .Static("String toString(boolean[])", call => Text(call[0]));
        foreach (var component in Components)
        {
            var array = component + "[]";
            builder
                .Static($"String toString({array})", call => Text(call[0]))
                .Static($"boolean equals({array},{array})", AreEqual)
                .Static($"int hashCode({array})", call => Hash(call[0]))
                .Static($"void sort({array})", call => Sort(call, JavaOrder.Natural))
                .Static($"void fill({array},{component})", Fill)
                .Static($"{array} copyOf({array},int)", call => Copy(call.Need<object>(0), 0, call.Int(1)))
                .Static(
                    $"{array} copyOfRange({array},int,int)",
                    call => Copy(call.Need<object>(0), call.Int(1), call.Int(2))
                );
        }

        return builder.Build();
    }

    private static string Text(object? array) =>
        array is null ? "null" : "[" + string.Join(", ", JavaArrays.Items(array).Select(JavaValues.Text)) + "]";

    private static string Deep(object? array) =>
        array is null
            ? "null"
            : JavaNesting.Guard(() =>
                "["
                + string.Join(
                    ", ",
                    JavaArrays
                        .Items(array)
                        .Select(static item => JavaArrays.IsArray(item) ? Deep(item) : JavaValues.Text(item))
                )
                + "]"
            );

    private static object AreEqual(JavaCall call) =>
        (call[0], call[1]) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            var (a, b) => JavaArrays.Items(a!).SequenceEqual(JavaArrays.Items(b!), JavaEquality.Instance),
        };

    private static object Hash(object? array) =>
        array is null
            ? 0
            : JavaArrays
                .Items(array)
                .Aggregate(1, static (hash, item) => unchecked((31 * hash) + JavaHashCode.Of(item)));

    private static object? Sort(JavaCall call, Comparison<object?> compare)
    {
        var array = call.Need<object>(0);
        var sorted = JavaSorting.Sorted(JavaArrays.Items(array), compare);
        for (var i = 0; i < sorted.Count; i++)
        {
            JavaArrays.Set(array, i, sorted[i]);
        }

        return null;
    }

    private static object? Fill(JavaCall call)
    {
        var array = call.Need<object>(0);
        for (var i = 0; i < JavaArrays.Length(array); i++)
        {
            JavaArrays.Set(array, i, call[1]);
        }

        return null;
    }

    private static object Copy(object array, int from, int to)
    {
        var length = JavaArrays.Length(array);
        if (to < from)
        {
            throw new JavaException(
                from == 0 ? "java.lang.NegativeArraySizeException" : "java.lang.IllegalArgumentException",
                from == 0 ? JavaValues.Text(to) : $"{JavaValues.Text(from)} > {JavaValues.Text(to)}"
            );
        }

        if (from < 0 || from > length)
        {
            throw new JavaException(
                "java.lang.ArrayIndexOutOfBoundsException",
                "Array index out of range: " + JavaValues.Text(from)
            );
        }

        if (to - from > 16 * 1024 * 1024)
        {
            throw new JavaException("java.lang.OutOfMemoryError", "Java heap space");
        }

        var copy = JavaArrays.Make(JavaArrays.Component(array), to - from);
        for (var i = from; i < Math.Min(to, length); i++)
        {
            JavaArrays.Set(copy, i - from, JavaArrays.Get(array, i));
        }

        return copy;
    }
}
