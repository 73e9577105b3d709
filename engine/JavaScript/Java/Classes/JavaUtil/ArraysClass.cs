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
            .Static("String deepToString(Object[])", call => Deep(call[0]));
        foreach (var component in Components)
        {
            var array = component + "[]";
            builder.Static($"void sort({array})", call => Sort(call, JavaOrder.Natural));
        }

        return ArraysExtras.Add(builder).Build();
    }

    public static string Text(object? array) =>
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

    public static object AreEqual(object? left, object? right) =>
        (left, right) switch
        {
            (null, null) => true,
            (null, _) or (_, null) => false,
            var (a, b) => JavaArrays.Items(a).SequenceEqual(JavaArrays.Items(b), JavaEquality.Instance),
        };

    /// <summary>Arrays in arrays are compared item by item.</summary>
    public static bool DeepEquals(object? left, object? right) =>
        JavaArrays.IsArray(left) && JavaArrays.IsArray(right)
            ? JavaArrays.Component(left!) == JavaArrays.Component(right!)
                && JavaArrays.Length(left!) == JavaArrays.Length(right!)
                && JavaNesting.Guard(() =>
                    JavaArrays.Items(left!).Zip(JavaArrays.Items(right!), DeepEquals).All(static same => same)
                )
            : JavaValues.AreEqual(left, right);

    public static object Hash(object? array) =>
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

    public static object CopyOf(object array, int length) =>
        length < 0
            ? throw new JavaException("java.lang.NegativeArraySizeException", JavaValues.Text(length))
            : Copy(array, 0, length);

    public static object CopyOfRange(object array, int from, int to)
    {
        var length = JavaArrays.Length(array);
        if (to < from)
        {
            throw new JavaException(
                "java.lang.IllegalArgumentException",
                $"{JavaValues.Text(from)} > {JavaValues.Text(to)}"
            );
        }

        if (from < 0 || from > length)
        {
            var component = JavaArrays.Component(array);
            var what = JavaTypeName.IsPrimitive(component)
                ? $"{component}[{JavaValues.Text(length)}]"
                : $"object array[{JavaValues.Text(length)}]";
            throw new JavaException(
                "java.lang.ArrayIndexOutOfBoundsException",
                from < 0
                    ? $"arraycopy: source index {JavaValues.Text(from)} out of bounds for {what}"
                    : $"arraycopy: length {JavaValues.Text(length - from)} is negative"
            );
        }

        return Copy(array, from, to);
    }

    private static object Copy(object array, int from, int to)
    {
        var length = JavaArrays.Length(array);
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
