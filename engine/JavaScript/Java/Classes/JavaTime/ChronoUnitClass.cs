using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.temporal.ChronoUnit</c>: units and their lengths.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/temporal/ChronoUnit.html">ChronoUnit</seealso>
internal static class ChronoUnitClass
{
    private const decimal Year = 31556952m;

    private static readonly (string Name, string Text, decimal Seconds)[] Units =
    [
        ("NANOS", "Nanos", 0.000000001m),
        ("MICROS", "Micros", 0.000001m),
        ("MILLIS", "Millis", 0.001m),
        ("SECONDS", "Seconds", 1),
        ("MINUTES", "Minutes", 60),
        ("HOURS", "Hours", 3600),
        ("HALF_DAYS", "HalfDays", 43200),
        ("DAYS", "Days", 86400),
        ("WEEKS", "Weeks", 604800),
        ("MONTHS", "Months", Year / 12),
        ("YEARS", "Years", Year),
        ("DECADES", "Decades", Year * 10),
        ("CENTURIES", "Centuries", Year * 100),
        ("MILLENNIA", "Millennia", Year * 1000),
        ("ERAS", "Eras", Year * 1000000000),
        ("FOREVER", "Forever", long.MaxValue),
    ];

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.time.temporal.ChronoUnit")
            .Enum([.. Units.Select(unit => unit.Name)])
            .Implements("java.time.temporal.TemporalUnit")
            .Method("java.time.Duration getDuration()", call => JavaDuration.OfUnits(1, call.Self<JavaEnumConstant>()))
            .Method("boolean isDateBased()", call => call.Self<JavaEnumConstant>().Ordinal is >= 7 and < 15)
            .Method("boolean isTimeBased()", call => call.Self<JavaEnumConstant>().Ordinal < 7)
            .Method("boolean isDurationEstimated()", call => call.Self<JavaEnumConstant>().Ordinal >= 7)
            .Method("String toString()", call => Units[call.Self<JavaEnumConstant>().Ordinal].Text)
            .Method("long between(java.time.temporal.Temporal, java.time.temporal.Temporal)", Between)
            .Build();

    public static string Text(JavaEnumConstant unit) => Units[unit.Ordinal].Text;

    /// <summary>Seconds of one unit.</summary>
    public static decimal Seconds(JavaEnumConstant unit) => Units[unit.Ordinal].Seconds;

    public static JavaEnumConstant Unit(string name) => Type.EnumConstants.First(unit => unit.Name == name);

    private static object Between(JavaCall call) =>
        call[0] is IJavaTemporal from
            ? from.Until(
                call[1] as IJavaTemporal ?? throw new JavaException("java.lang.NullPointerException", null),
                call.Self<JavaEnumConstant>()
            )
            : throw new JavaException("java.lang.NullPointerException", null);
}
