using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>What <c>IntStream</c>, <c>LongStream</c> and <c>DoubleStream</c> share, each in its own words.</summary>
internal static class NumberStreamMembers
{
    public static JavaClassBuilder Add(JavaClassBuilder builder, string kind, string type)
    {
        var stream = $"java.util.stream.{kind}Stream";
        var functions = "java.util.function." + kind;
        var optional = "java.util.Optional" + kind;
        var asType = "applyAs" + kind;
        NumberStream Chain(JavaCall call, Func<IEnumerable<object?>, IEnumerable<object?>> next) =>
            new(kind, next(Items(call)));
        return builder
            .Static($"{stream} of({type}...)", call => new NumberStream(kind, JavaArrays.Items(call.Need<object>(0))))
            .Static($"{stream} of({type})", call => new NumberStream(kind, [call[0]]))
            .Static($"{stream} empty()", _ => new NumberStream(kind, []))
            .Static(
                $"{stream} concat({stream},{stream})",
                call => new NumberStream(
                    kind,
                    call.Need<NumberStream>(0).Items.Concat(call.Need<NumberStream>(1).Items)
                )
            )
            .Method(
                $"{stream} filter({functions}Predicate)",
                call => Chain(call, items => items.Where(item => (bool)call.Run.Invoke(call[0], "test", item)!))
            )
            .Method(
                $"{stream} map({functions}UnaryOperator)",
                call => Chain(call, items => items.Select(item => call.Run.Invoke(call[0], asType, item)))
            )
            .Method(
                $"java.util.stream.Stream mapToObj({functions}Function)",
                call => JavaStream.Of(Items(call).Select(item => call.Run.Invoke(call[0], "apply", item)))
            )
            .Method("java.util.stream.Stream boxed()", call => JavaStream.Of(Items(call)))
            .Method($"{stream} distinct()", call => Chain(call, static items => items.Distinct(JavaEquality.Instance)))
            .Method(
                $"{stream} sorted()",
                call => Chain(call, static items => JavaSorting.Sorted(items, JavaOrder.Natural))
            )
            .Method(
                $"{stream} limit(long)",
                call => Chain(call, items => items.Take((int)Math.Min(call.Long(0), int.MaxValue)))
            )
            .Method(
                $"{stream} skip(long)",
                call => Chain(call, items => items.Skip((int)Math.Min(call.Long(0), int.MaxValue)))
            )
            .Method($"{stream} parallel()", call => call.This)
            .Method($"{stream} sequential()", call => call.This)
            .Method($"void forEach({functions}Consumer)", call => Each(call))
            .Method($"void forEachOrdered({functions}Consumer)", call => Each(call))
            .Method("long count()", call => (long)Items(call).Count())
            .Method(
                $"boolean anyMatch({functions}Predicate)",
                call => Items(call).Any(item => (bool)call.Run.Invoke(call[0], "test", item)!)
            )
            .Method(
                $"boolean allMatch({functions}Predicate)",
                call => Items(call).All(item => (bool)call.Run.Invoke(call[0], "test", item)!)
            )
            .Method(
                $"boolean noneMatch({functions}Predicate)",
                call => !Items(call).Any(item => (bool)call.Run.Invoke(call[0], "test", item)!)
            )
            .Method($"{optional} max()", call => Best(kind, Items(call), 1))
            .Method($"{optional} min()", call => Best(kind, Items(call), -1))
            .Method($"{optional} findFirst()", call => First(kind, Items(call)))
            .Method($"{optional} findAny()", call => First(kind, Items(call)))
            .Method($"{type}[] toArray()", call => Array(type, [.. Items(call)]))
            .Method(
                $"{type} reduce({type},{functions}BinaryOperator)",
                call => Items(call).Aggregate(call[0], (left, right) => call.Run.Invoke(call[1], asType, left, right))
            )
            .Method(
                $"{optional} reduce({functions}BinaryOperator)",
                call =>
                {
                    List<object?> items = [.. Items(call)];
                    return items.Count == 0
                        ? new NumberOptional(kind, null)
                        : new NumberOptional(
                            kind,
                            items.Aggregate((left, right) => call.Run.Invoke(call[0], asType, left, right))
                        );
                }
            );
    }

    public static NumberOptional Average(IEnumerable<object?> items)
    {
        List<double> numbers = [.. items.Select(JavaValues.Floating)];
        return new NumberOptional("Double", numbers.Count == 0 ? null : numbers.Sum() / numbers.Count);
    }

    public static object Array(string type, IReadOnlyList<object?> items)
    {
        var made = JavaArrays.Make(type, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            JavaArrays.Set(made, i, items[i]);
        }

        return made;
    }

    private static IEnumerable<object?> Items(JavaCall call) => call.Self<NumberStream>().Items;

    private static object? Each(JavaCall call)
    {
        foreach (var item in Items(call))
        {
            call.Run.Invoke(call[0], "accept", item);
        }

        return null;
    }

    private static NumberOptional Best(string kind, IEnumerable<object?> items, int sign)
    {
        object? best = null;
        foreach (var item in items)
        {
            best = best is null || JavaOrder.Natural(item, best) * sign > 0 ? item : best;
        }

        return new NumberOptional(kind, best);
    }

    private static NumberOptional First(string kind, IEnumerable<object?> items) => new(kind, items.FirstOrDefault());
}
