using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>The rarer operations of <c>java.util.stream.Stream</c> (Java SE 17).</summary>
internal static class Streaming
{
    private const string Stream = "java.util.stream.Stream";

    public static JavaClassBuilder Add(JavaClassBuilder builder)
    {
        foreach (var (kind, type) in new[] { ("Int", "Int"), ("Long", "Long"), ("Double", "Double") })
        {
            builder.Method(
                $"java.util.stream.{kind}Stream mapTo{kind}(java.util.function.To{kind}Function)",
                call => new NumberStream(
                    kind,
                    Items(call).Select(item => call.Run.Invoke(call[0], "applyAs" + type, item))
                )
            );
        }

        return builder
            .Method(
                "java.util.Optional min(java.util.Comparator)",
                call => Best(Items(call), Comparators.Of(call.Run, call[0]), -1)
            )
            .Method(
                "java.util.Optional max(java.util.Comparator)",
                call => Best(Items(call), Comparators.Of(call.Run, call[0]), 1)
            )
            .Method("java.util.Optional reduce(java.util.function.BinaryOperator)", Reduced)
            .Method(
                "Object reduce(Object,java.util.function.BiFunction,java.util.function.BinaryOperator)",
                call => Items(call).Aggregate(call[0], (sum, item) => call.Run.Invoke(call[1], "apply", sum, item))
            )
            .Method(
                "Object collect(java.util.function.Supplier,java.util.function.BiConsumer,java.util.function.BiConsumer)",
                Collected
            )
            .Method("Object[] toArray(java.util.function.IntFunction)", ToArray)
            .Method("void forEachOrdered(java.util.function.Consumer)", call => Each(call, Items(call)))
            .Method(
                $"{Stream} peek(java.util.function.Consumer)",
                call => JavaStream.Of(Items(call).Select(item => Seen(call, item)))
            )
            .Method(
                $"{Stream} takeWhile(java.util.function.Predicate)",
                call => JavaStream.Of(Items(call).TakeWhile(item => (bool)call.Run.Invoke(call[0], "test", item)!))
            )
            .Method(
                $"{Stream} dropWhile(java.util.function.Predicate)",
                call => JavaStream.Of(Items(call).SkipWhile(item => (bool)call.Run.Invoke(call[0], "test", item)!))
            )
            .Method($"{Stream} parallel()", call => call.This)
            .Method($"{Stream} sequential()", call => call.This)
            .Method($"{Stream} unordered()", call => call.This)
            .Method(
                "java.util.Iterator iterator()",
                call => new JavaIterator("java.util.ArrayList$Itr", Items(call), null)
            )
            .Static($"{Stream} ofNullable(Object)", call => JavaStream.Of(call[0] is null ? [] : [call[0]]))
            .Static(
                $"{Stream} concat({Stream},{Stream})",
                call => JavaStream.Of(call.Need<JavaStream>(0).Items.Concat(call.Need<JavaStream>(1).Items))
            )
            .Static($"{Stream} generate(java.util.function.Supplier)", call => JavaStream.Of(Generated(call)))
            .Static(
                $"{Stream} iterate(Object,java.util.function.UnaryOperator)",
                call => JavaStream.Of(Iterated(call, null, 1))
            )
            .Static(
                $"{Stream} iterate(Object,java.util.function.Predicate,java.util.function.UnaryOperator)",
                call => JavaStream.Of(Iterated(call, call[1], 2))
            );
    }

    public static JavaOptional Best(IEnumerable<object?> items, Comparison<object?> compare, int sign)
    {
        object? best = null;
        var any = false;
        foreach (var item in items)
        {
            best = !any || Math.Sign(compare(item, best)) == sign ? item : best;
            any = true;
        }

        return any
            ? new JavaOptional(best ?? throw new JavaException("java.lang.NullPointerException", null))
            : JavaOptional.Empty;
    }

    private static IEnumerable<object?> Items(JavaCall call) => call.Self<JavaStream>().Items;

    private static object Reduced(JavaCall call)
    {
        List<object?> items = [.. Items(call)];
        return items.Count == 0
            ? JavaOptional.Empty
            : new JavaOptional(items.Aggregate((left, right) => call.Run.Invoke(call[0], "apply", left, right)));
    }

    private static object? Collected(JavaCall call)
    {
        var made = call.Run.Invoke(call[0], "get");
        foreach (var item in Items(call))
        {
            call.Run.Invoke(call[1], "accept", made, item);
        }

        return made;
    }

    private static object? ToArray(JavaCall call)
    {
        List<object?> items = [.. Items(call)];
        var made = call.Run.Invoke(call[0], "apply", items.Count)!;
        for (var i = 0; i < items.Count; i++)
        {
            JavaArrays.Set(made, i, items[i]);
        }

        return made;
    }

    private static object? Each(JavaCall call, IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            call.Run.Invoke(call[0], "accept", item);
        }

        return null;
    }

    private static object? Seen(JavaCall call, object? item)
    {
        call.Run.Invoke(call[0], "accept", item);
        return item;
    }

    private static IEnumerable<object?> Generated(JavaCall call)
    {
        while (true)
        {
            yield return call.Run.Invoke(call[0], "get");
        }
    }

    private static IEnumerable<object?> Iterated(JavaCall call, object? goesOn, int next)
    {
        for (
            var value = call[0];
            goesOn is null || (bool)call.Run.Invoke(goesOn, "test", value)!;
            value = call.Run.Invoke(call[next], "apply", value)
        )
        {
            yield return value;
        }
    }
}
