using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaConcurrent;

/// <summary><c>java.util.concurrent.TimeUnit</c>: conversions round towards zero and stop at the ends of a long.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/TimeUnit.html">TimeUnit</seealso>
internal static class TimeUnitClass
{
    private const string Self = "java.util.concurrent.TimeUnit";

    private static readonly (string Name, string Word, decimal Nanos)[] Units =
    [
        ("NANOSECONDS", "Nanos", 1m),
        ("MICROSECONDS", "Micros", 1_000m),
        ("MILLISECONDS", "Millis", 1_000_000m),
        ("SECONDS", "Seconds", 1_000_000_000m),
        ("MINUTES", "Minutes", 60_000_000_000m),
        ("HOURS", "Hours", 3_600_000_000_000m),
        ("DAYS", "Days", 86_400_000_000_000m),
    ];

    public static JavaClass Type { get; } = Define();

    private static JavaClass Define()
    {
        var type = JavaClass.Define(Self).Enum([.. Units.Select(unit => unit.Name)]);
        foreach (var (_, word, nanos) in Units)
        {
            type.Method($"long to{word}(long)", call => Converted(call.Long(0), Of(call), nanos));
        }

        return type.Method(
                $"long convert(long, {Self})",
                call => Converted(call.Long(0), Units[call.Need<JavaEnumConstant>(1).Ordinal].Nanos, Of(call))
            )
            .Declares("void sleep(long)\njava.time.temporal.ChronoUnit toChronoUnit()")
            .Build();
    }

    private static decimal Of(JavaCall call) => Units[call.Self<JavaEnumConstant>().Ordinal].Nanos;

    private static object Converted(long amount, decimal from, decimal to)
    {
        var result = decimal.Truncate(amount * from / to);
        return result > long.MaxValue ? long.MaxValue
            : result < long.MinValue ? long.MinValue
            : (long)result;
    }
}
