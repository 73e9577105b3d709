using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.stream.IntStream</c> and <c>LongStream</c>, <c>DoubleStream</c> (Java SE 17).</summary>
internal static class IntStreams
{
    /// <summary>More items than a test run ever needs: a stream without end is stopped by the script's own limits.</summary>
    public static NumberStream Of(IEnumerable<int> items) => new("Int", items.Select(static n => (object?)n));

    public static JavaClass Pipeline(string kind) =>
        JavaClass
            .Define($"java.util.stream.{kind}Pipeline$Head")
            .NotPublic()
            .Implements($"java.util.stream.{kind}Stream")
            .Build();

    public static JavaClass Int() =>
        NumberStreamMembers
            .Add(JavaClassBuilder.Jdk("java.util.stream.IntStream"), "Int", "int")
            .Static("java.util.stream.IntStream range(int,int)", call => Range("Int", call.Int(0), call.Long(1)))
            .Static(
                "java.util.stream.IntStream rangeClosed(int,int)",
                call => Range("Int", call.Int(0), call.Long(1) + 1)
            )
            .Method("java.util.stream.LongStream asLongStream()", call => Self(call).As("Long", JavaValues.Whole))
            .Method(
                "java.util.stream.DoubleStream asDoubleStream()",
                call => Self(call).As("Double", JavaValues.Floating)
            )
            .Method("java.util.OptionalDouble average()", call => NumberStreamMembers.Average(Self(call).Items))
            .Method("int sum()", call => Self(call).Items.Aggregate(0, static (sum, n) => unchecked(sum + (int)n!)))
            .Build();

    public static JavaClass Long() =>
        NumberStreamMembers
            .Add(JavaClassBuilder.Jdk("java.util.stream.LongStream"), "Long", "long")
            .Static("java.util.stream.LongStream range(long,long)", call => Range("Long", call.Long(0), call.Long(1)))
            .Static(
                "java.util.stream.LongStream rangeClosed(long,long)",
                call => Range("Long", call.Long(0), call.Long(1) == long.MaxValue ? long.MaxValue : call.Long(1) + 1)
            )
            .Method(
                "java.util.stream.DoubleStream asDoubleStream()",
                call => Self(call).As("Double", JavaValues.Floating)
            )
            .Method("java.util.OptionalDouble average()", call => NumberStreamMembers.Average(Self(call).Items))
            .Method("long sum()", call => Self(call).Items.Aggregate(0L, static (sum, n) => unchecked(sum + (long)n!)))
            .Build();

    public static JavaClass Double() =>
        NumberStreamMembers
            .Add(JavaClassBuilder.Jdk("java.util.stream.DoubleStream"), "Double", "double")
            .Method("java.util.OptionalDouble average()", call => NumberStreamMembers.Average(Self(call).Items))
            .Method("double sum()", call => Self(call).Items.Sum(static n => (double)n!))
            .Build();

    private static NumberStream Self(JavaCall call) => call.Self<NumberStream>();

    private static NumberStream Range(string kind, long from, long to) => new(kind, Numbers(kind, from, to));

    private static IEnumerable<object?> Numbers(string kind, long from, long to)
    {
        for (var n = from; n < to; n++)
        {
            yield return kind == "Int" ? (int)n : n;
        }
    }
}
