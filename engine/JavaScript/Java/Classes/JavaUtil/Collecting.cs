using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>The collectors of <c>java.util.stream.Collectors</c> (Java SE 17): each makes one value of all items.</summary>
internal static class Collecting
{
    private const string Collector = "java.util.stream.Collector";
    private const string Function = "java.util.function.Function";

    public static JavaClass Make() =>
        Numbers(
                Maps(
                    Downstreams(
                        JavaClassBuilder
                            .Jdk("java.util.stream.Collectors")
                            .Static($"{Collector} toList()", _ => Of(static items => new JavaList(items)))
                            .Static($"{Collector} toSet()", _ => Of(static items => JavaSet.Hash(items)))
                            .Static($"{Collector} toUnmodifiableList()", _ => Of(ListClass.Of))
                            .Static($"{Collector} counting()", _ => Of(static items => (long)items.Count()))
                            .Static($"{Collector} toCollection(java.util.function.Supplier)", ToCollection)
                            .Static($"{Collector} joining()", _ => Of(items => Joined(items, "", "", "")))
                            .Static(
                                $"{Collector} joining(CharSequence)",
                                call => Of(items => Joined(items, call.NeedText(0), "", ""))
                            )
                            .Static(
                                $"{Collector} joining(CharSequence,CharSequence,CharSequence)",
                                call => Of(items => Joined(items, call.NeedText(0), call.NeedText(1), call.NeedText(2)))
                            )
                            .Static(
                                $"{Collector} minBy(java.util.Comparator)",
                                call => Of(items => Streaming.Best(items, Comparators.Of(call.Run, call[0]), -1))
                            )
                            .Static(
                                $"{Collector} maxBy(java.util.Comparator)",
                                call => Of(items => Streaming.Best(items, Comparators.Of(call.Run, call[0]), 1))
                            )
                    )
                )
            )
            .Build();

    public static JavaInstance Of(Func<IEnumerable<object?>, object?> finish) => new(CollectorClass, finish);

    public static object? Finish(object? collector, IEnumerable<object?> items) =>
        collector is JavaInstance { State: Func<IEnumerable<object?>, object?> finish }
            ? finish(items)
            : throw new Diagnostics.NotSimulatedException("A java.util.stream.Collector of a script");

    private static JavaClassBuilder Downstreams(JavaClassBuilder builder) =>
        builder
            .Static(
                $"{Collector} mapping({Function},{Collector})",
                call => Of(items => Finish(call[1], items.Select(item => Apply(call, 0, item))))
            )
            .Static(
                $"{Collector} filtering(java.util.function.Predicate,{Collector})",
                call => Of(items => Finish(call[1], items.Where(item => (bool)call.Run.Invoke(call[0], "test", item)!)))
            )
            .Static(
                $"{Collector} flatMapping({Function},{Collector})",
                call =>
                    Of(items =>
                        Finish(
                            call[1],
                            items.SelectMany(item => Apply(call, 0, item) is JavaStream stream ? stream.Items : [])
                        )
                    )
            )
            .Static(
                $"{Collector} collectingAndThen({Collector},{Function})",
                call => Of(items => call.Run.Invoke(call[1], "apply", Finish(call[0], items)))
            )
            .Static(
                $"{Collector} reducing(Object,java.util.function.BinaryOperator)",
                call => Of(items => items.Aggregate(call[0], (a, b) => call.Run.Invoke(call[1], "apply", a, b)))
            )
            .Static(
                $"{Collector} reducing(Object,{Function},java.util.function.BinaryOperator)",
                call =>
                    Of(items =>
                        items.Aggregate(call[0], (a, b) => call.Run.Invoke(call[2], "apply", a, Apply(call, 1, b)))
                    )
            )
            .Static(
                $"{Collector} teeing({Collector},{Collector},java.util.function.BiFunction)",
                call =>
                    Of(items =>
                    {
                        List<object?> all = [.. items];
                        return call.Run.Invoke(call[2], "apply", Finish(call[0], all), Finish(call[1], all));
                    })
            );

    private static JavaClassBuilder Maps(JavaClassBuilder builder) =>
        builder
            .Static(
                $"{Collector} groupingBy({Function})",
                call => Grouped(call, static () => new JavaHashMap(16), Of(static items => new JavaList(items)))
            )
            .Static(
                $"{Collector} groupingBy({Function},{Collector})",
                call => Grouped(call, static () => new JavaHashMap(16), call[1])
            )
            .Static(
                $"{Collector} groupingBy({Function},java.util.function.Supplier,{Collector})",
                call => Grouped(call, () => (IJavaMap)call.Run.Invoke(call[1], "get")!, call[2])
            )
            .Static(
                $"{Collector} partitioningBy(java.util.function.Predicate)",
                call => Parted(call, Of(static items => new JavaList(items)))
            )
            .Static(
                $"{Collector} partitioningBy(java.util.function.Predicate,{Collector})",
                call => Parted(call, call[1])
            )
            .Static(
                $"{Collector} toMap({Function},{Function})",
                call => Mapped(call, static () => new JavaHashMap(16), null)
            )
            .Static(
                $"{Collector} toMap({Function},{Function},java.util.function.BinaryOperator)",
                call => Mapped(call, static () => new JavaHashMap(16), call[2])
            )
            .Static(
                $"{Collector} toMap({Function},{Function},java.util.function.BinaryOperator,java.util.function.Supplier)",
                call => Mapped(call, () => (IJavaMap)call.Run.Invoke(call[3], "get")!, call[2])
            );

    private static JavaClassBuilder Numbers(JavaClassBuilder builder)
    {
        foreach (var kind in new[] { "Int", "Long", "Double" })
        {
            var face = $"java.util.function.To{kind}Function";
            builder.Static(
                $"{Collector} averaging{kind}({face})",
                call => Of(items => items.Select(item => Number(call, kind, item)).DefaultIfEmpty(0).Average())
            );
            builder.Static(
                $"{Collector} summing{kind}({face})",
                call =>
                    Of(items =>
                    {
                        var numbers = items.Select(item => call.Run.Invoke(call[0], "applyAs" + kind, item));
                        return kind switch
                        {
                            "Int" => numbers.Aggregate(0, static (sum, n) => unchecked(sum + (int)n!)),
                            "Long" => numbers.Aggregate(0L, static (sum, n) => unchecked(sum + (long)n!)),
                            _ => numbers.Sum(static n => (double)n!),
                        };
                    })
            );
        }

        return builder;
    }

    private static double Number(JavaCall call, string kind, object? item) =>
        JavaValues.Floating(call.Run.Invoke(call[0], "applyAs" + kind, item));

    private static object? Apply(JavaCall call, int index, object? item) => call.Run.Invoke(call[index], "apply", item);

    private static JavaInstance ToCollection(JavaCall call) =>
        Of(items =>
        {
            var made = (IJavaCollection)call.Run.Invoke(call[0], "get")!;
            foreach (var item in items)
            {
                made.Add(item);
            }

            return made;
        });

    private static JavaInstance Grouped(JavaCall call, Func<IJavaMap> make, object? downstream) =>
        Of(items =>
        {
            var groups = new JavaLinkedMap();
            foreach (var item in items)
            {
                var key =
                    Apply(call, 0, item)
                    ?? throw new JavaException(
                        "java.lang.NullPointerException",
                        "element cannot be mapped to a null key"
                    );
                if (!groups.TryGet(key, out var group))
                {
                    groups.Put(key, group = new JavaList());
                }

                ((JavaList)group!).Add(item);
            }

            var made = make();
            foreach (var (key, group) in groups.Entries)
            {
                made.Put(key, Finish(downstream, ((JavaList)group!).Items));
            }

            return made;
        });

    private static JavaInstance Parted(JavaCall call, object? downstream) =>
        Of(items =>
        {
            var parts = items.ToLookup(item => (bool)call.Run.Invoke(call[0], "test", item)!);
            return new JavaLinkedMap([
                new(false, Finish(downstream, parts[false])),
                new(true, Finish(downstream, parts[true])),
            ]);
        });

    private static JavaInstance Mapped(JavaCall call, Func<IJavaMap> make, object? merge) =>
        Of(items =>
        {
            var made = make();
            foreach (var item in items)
            {
                var (key, value) = (Apply(call, 0, item), Apply(call, 1, item));
                if (value is null)
                {
                    throw new JavaException("java.lang.NullPointerException", null);
                }

                if (!made.TryGet(key, out var before))
                {
                    made.Put(key, value);
                }
                else if (merge is null)
                {
                    throw new JavaException(
                        "java.lang.IllegalStateException",
                        $"Duplicate key {JavaValues.Text(key)} (attempted merging values {JavaValues.Text(before)} and {JavaValues.Text(value)})"
                    );
                }
                else
                {
                    made.Put(key, call.Run.Invoke(merge, "apply", before, value));
                }
            }

            return made;
        });

    private static string Joined(IEnumerable<object?> items, string separator, string prefix, string suffix)
    {
        var text = new StringBuilder(prefix);
        var any = false;
        foreach (var item in items)
        {
            var part = JavaValues.Text(item);
            StringTexts.Bounded(text.Length + (long)separator.Length + part.Length);
            text.Append(any ? separator : "").Append(part);
            any = true;
        }

        return text.Append(suffix).ToString();
    }

    private static JavaClass CollectorClass { get; } =
        JavaClass
            .Define("java.util.stream.Collectors$CollectorImpl")
            .NotPublic()
            .Implements("java.util.stream.Collector")
            .Build();
}
