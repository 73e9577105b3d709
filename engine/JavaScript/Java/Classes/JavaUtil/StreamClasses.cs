using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.stream.Stream</c>, its everyday operations (Java SE 17).</summary>
internal static class StreamClasses
{
    public static JavaClass Pipeline() =>
        JavaClass
            .Define("java.util.stream.ReferencePipeline$Head")
            .NotPublic()
            .Implements("java.util.stream.Stream")
            .Build();

    public static JavaClass Stream() =>
        Streaming
            .Add(
                Ending(
                    JavaClassBuilder
                        .Jdk("java.util.stream.Stream")
                        .Method(
                            "java.util.stream.Stream filter(java.util.function.Predicate)",
                            call => Chain(call, items => items.Where(item => Test(call, item)))
                        )
                        .Method(
                            "java.util.stream.Stream map(java.util.function.Function)",
                            call => Chain(call, items => items.Select(item => call.Run.Invoke(call[0], "apply", item)))
                        )
                        .Method(
                            "java.util.stream.Stream flatMap(java.util.function.Function)",
                            call =>
                                Chain(
                                    call,
                                    items =>
                                        items.SelectMany(item =>
                                            ((JavaStream)call.Run.Invoke(call[0], "apply", item)!).Items
                                        )
                                )
                        )
                        .Method(
                            "java.util.stream.Stream distinct()",
                            call => Chain(call, static items => items.Distinct(JavaEquality.Instance))
                        )
                        .Method(
                            "java.util.stream.Stream sorted()",
                            call => Chain(call, static items => JavaSorting.Sorted(items, JavaOrder.Natural))
                        )
                        .Method(
                            "java.util.stream.Stream sorted(java.util.Comparator)",
                            call => Chain(call, items => JavaSorting.Sorted(items, Comparators.Of(call.Run, call[0])))
                        )
                        .Method(
                            "java.util.stream.Stream limit(long)",
                            call => Chain(call, items => items.Take((int)Math.Min(call.Long(0), int.MaxValue)))
                        )
                        .Method(
                            "java.util.stream.Stream skip(long)",
                            call => Chain(call, items => items.Skip((int)Math.Min(call.Long(0), int.MaxValue)))
                        )
                        .Static(
                            "java.util.stream.Stream of(Object...)",
                            call => JavaStream.Of(JavaArrays.Items(call.Need<object>(0)))
                        )
                        .Static("java.util.stream.Stream of(Object)", call => JavaStream.Of([call[0]]))
                        .Static("java.util.stream.Stream empty()", _ => JavaStream.Of([]))
                )
            )
            .Build();

    private static JavaClassBuilder Ending(JavaClassBuilder builder) =>
        builder
            .Method("void forEach(java.util.function.Consumer)", ForEach)
            .Method("long count()", call => (long)Items(call).Count())
            .Method("boolean anyMatch(java.util.function.Predicate)", call => Items(call).Any(item => Test(call, item)))
            .Method("boolean allMatch(java.util.function.Predicate)", call => Items(call).All(item => Test(call, item)))
            .Method(
                "boolean noneMatch(java.util.function.Predicate)",
                call => !Items(call).Any(item => Test(call, item))
            )
            .Method("java.util.Optional findFirst()", call => First(Items(call)))
            .Method("java.util.Optional findAny()", call => First(Items(call)))
            .Method("Object[] toArray()", call => JavaArray.Objects(Items(call)))
            .Method("java.util.List toList()", call => ListClass.Of(Items(call)))
            .Method("Object collect(java.util.stream.Collector)", call => Collecting.Finish(call[0], Items(call)))
            .Method(
                "Object reduce(Object,java.util.function.BinaryOperator)",
                call => Items(call).Aggregate(call[0], (left, right) => call.Run.Invoke(call[1], "apply", left, right))
            );

    private static JavaStream Chain(JavaCall call, Func<IEnumerable<object?>, IEnumerable<object?>> next) =>
        JavaStream.Of(next(Items(call)));

    private static IEnumerable<object?> Items(JavaCall call) => call.Self<JavaStream>().Items;

    private static bool Test(JavaCall call, object? item) => (bool)call.Run.Invoke(call[0], "test", item)!;

    private static object? ForEach(JavaCall call)
    {
        foreach (var item in Items(call))
        {
            call.Run.Invoke(call[0], "accept", item);
        }

        return null;
    }

    private static JavaOptional First(IEnumerable<object?> items)
    {
        foreach (var item in items)
        {
            return new JavaOptional(item ?? throw new JavaException("java.lang.NullPointerException", null));
        }

        return JavaOptional.Empty;
    }
}
