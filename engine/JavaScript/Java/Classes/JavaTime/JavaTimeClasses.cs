using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary>The classes of <c>java.time</c>.</summary>
internal static class JavaTimeClasses
{
    private static readonly string[] Clocks = ["SystemClock", "FixedClock", "OffsetClock", "TickClock"];

    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.time.Clock", () => JavaClock.Type),
        .. Clocks.Select(clock => new JavaClassEntry(
            "java.time.Clock$" + clock,
            () => JavaClock.Kinds.First(k => k.SimpleName == clock)
        )),
        new("java.time.Instant", () => JavaInstant.Type),
        new("java.time.Duration", () => JavaDuration.Type),
        new("java.time.ZoneId", () => JavaZone.Type),
        new("java.time.ZoneOffset", () => JavaZone.OffsetType),
        new("java.time.ZoneRegion", () => JavaZone.Region),
        .. Enum.GetValues<JavaDateTimeKind>()
            .Select(kind => new JavaClassEntry(JavaDateTimeClasses.NameOf(kind), () => JavaDateTimeClasses.Of(kind))),
        new("java.time.DayOfWeek", () => JavaCalendarEnums.DayOfWeek),
        new("java.time.Month", () => JavaCalendarEnums.Month),
        new("java.time.format.DateTimeFormatter", () => JavaDateTimeFormatter.Type),
        new("java.time.temporal.ChronoUnit", () => ChronoUnitClass.Type),
        Face("java.time.temporal.TemporalUnit"),
        Face("java.time.temporal.TemporalAmount"),
        Face("java.time.temporal.TemporalAccessor"),
        new(
            "java.time.temporal.Temporal",
            () =>
                JavaClass
                    .Define("java.time.temporal.Temporal")
                    .Interface()
                    .Implements("java.time.temporal.TemporalAccessor")
                    .Build()
        ),
        ThrowableClasses.Jdk("java.time.DateTimeException"),
        ThrowableClasses.Jdk("java.time.format.DateTimeParseException"),
        ThrowableClasses.Entry("java.time.temporal.UnsupportedTemporalTypeException", "java.time.DateTimeException"),
        ThrowableClasses.Entry("java.time.zone.ZoneRulesException", "java.time.DateTimeException"),
    ];

    private static JavaClassEntry Face(string name) => new(name, () => JavaClass.Define(name).Interface().Build());
}
