using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.Instant</c>.</summary>
/// <param name="moment">The moment, to a tenth of a microsecond.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/Instant.html">Instant</seealso>
internal sealed class JavaInstant(DateTimeOffset moment) : IJavaTemporal
{
    private const string Self = "java.time.Instant";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Implements("java.time.temporal.Temporal", "Comparable")
            .Constant($"{Self} EPOCH", new JavaInstant(DateTimeOffset.UnixEpoch))
            .Static($"{Self} now()", call => new JavaInstant(call.Run.Clock.GetUtcNow()))
            .Static($"{Self} now(java.time.Clock)", call => new JavaInstant(call.Need<JavaClock>(0).Now()))
            .Static(
                $"{Self} ofEpochMilli(long)",
                call => Of(() => DateTimeOffset.FromUnixTimeMilliseconds(call.Long(0)))
            )
            .Static($"{Self} ofEpochSecond(long)", call => Of(() => DateTimeOffset.FromUnixTimeSeconds(call.Long(0))))
            .Static(
                $"{Self} ofEpochSecond(long, long)",
                call => Of(() => DateTimeOffset.FromUnixTimeSeconds(call.Long(0)).AddTicks(call.Long(1) / 100))
            )
            .Static($"{Self} parse(CharSequence)", call => Parse(call.NeedText(0)))
            .Method("long toEpochMilli()", call => At(call).ToUnixTimeMilliseconds())
            .Method("long getEpochSecond()", call => At(call).ToUnixTimeSeconds())
            .Method("int getNano()", call => (int)(At(call).Ticks % TimeSpan.TicksPerSecond * 100))
            .Method($"{Self} plusSeconds(long)", call => Plus(call, 0, "SECONDS"))
            .Method($"{Self} plusMillis(long)", call => Plus(call, 0, "MILLIS"))
            .Method($"{Self} plusNanos(long)", call => Plus(call, 0, "NANOS"))
            .Method($"{Self} minusSeconds(long)", call => Minus(call, "SECONDS"))
            .Method($"{Self} minusMillis(long)", call => Minus(call, "MILLIS"))
            .Method(
                $"{Self} plus(long, java.time.temporal.TemporalUnit)",
                call => call.Self<JavaInstant>().Plus(call.Long(0), call.Need<JavaEnumConstant>(1))
            )
            .Method(
                $"{Self} minus(long, java.time.temporal.TemporalUnit)",
                call => call.Self<JavaInstant>().Plus(-call.Long(0), call.Need<JavaEnumConstant>(1))
            )
            .Method(
                $"{Self} plus(java.time.temporal.TemporalAmount)",
                call => call.Self<JavaInstant>().Later(call.Need<JavaDuration>(0).Seconds)
            )
            .Method(
                $"{Self} minus(java.time.temporal.TemporalAmount)",
                call => call.Self<JavaInstant>().Later(-call.Need<JavaDuration>(0).Seconds)
            )
            .Method(
                $"{Self} truncatedTo(java.time.temporal.TemporalUnit)",
                call => call.Self<JavaInstant>().Truncated(call.Need<JavaEnumConstant>(0))
            )
            .Method(
                "long until(java.time.temporal.Temporal, java.time.temporal.TemporalUnit)",
                call => call.Self<JavaInstant>().Until((IJavaTemporal)call[0]!, call.Need<JavaEnumConstant>(1))
            )
            .Method($"boolean isAfter({Self})", call => At(call) > call.Need<JavaInstant>(0).Moment)
            .Method($"boolean isBefore({Self})", call => At(call) < call.Need<JavaInstant>(0).Moment)
            .Method($"int compareTo({Self})", call => At(call).CompareTo(call.Need<JavaInstant>(0).Moment))
            .Method(
                "java.time.ZonedDateTime atZone(java.time.ZoneId)",
                call => new JavaDateTime(JavaDateTimeKind.Zoned, At(call), call.Need<JavaZone>(0))
            )
            .Declares("java.time.OffsetDateTime atOffset(java.time.ZoneOffset)")
            .Build();

    public JavaClass Class => Type;

    public DateTimeOffset Moment { get; } = moment;

    public string JavaText =>
        Moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + Fraction(Moment) + "Z";

    public int JavaHash =>
        Values.JavaHashCode.Of(Moment.ToUnixTimeSeconds()) + (int)(51 * (Moment.Ticks % TimeSpan.TicksPerSecond * 100));

    /// <summary>Fractions of a second in groups of three digits.</summary>
    public static string Fraction(DateTimeOffset moment)
    {
        var ticks = moment.Ticks % TimeSpan.TicksPerSecond;
        var digits = (ticks * 100).ToString("000000000", CultureInfo.InvariantCulture);
        return ticks == 0 ? ""
            : digits.EndsWith("000000", StringComparison.Ordinal) ? "." + digits[..3]
            : digits.EndsWith("000", StringComparison.Ordinal) ? "." + digits[..6]
            : "." + digits;
    }

    public long Until(IJavaTemporal other, JavaEnumConstant unit) =>
        (long)
            decimal.Truncate(
                (decimal)(((JavaInstant)other).Moment.Ticks - Moment.Ticks)
                    / TimeSpan.TicksPerSecond
                    / ChronoUnitClass.Seconds(unit)
            );

    public IJavaTemporal Plus(long amount, JavaEnumConstant unit) =>
        unit.Ordinal > 7
            ? throw new JavaException(
                "java.time.temporal.UnsupportedTemporalTypeException",
                "Unsupported unit: " + ChronoUnitClass.Text(unit)
            )
            : Later(amount * ChronoUnitClass.Seconds(unit));

    public bool JavaEquals(object? other) => other is JavaInstant instant && instant.Moment == Moment;

    private static JavaInstant Of(Func<DateTimeOffset> make)
    {
        try
        {
            return new JavaInstant(make());
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new Diagnostics.NotSimulatedException("a java.time.Instant outside the years 1 to 9999");
        }
    }

    private static DateTimeOffset At(JavaCall call) => call.Self<JavaInstant>().Moment;

    private static object Plus(JavaCall call, int index, string unit) =>
        call.Self<JavaInstant>().Plus(call.Long(index), ChronoUnitClass.Unit(unit));

    private static object Minus(JavaCall call, string unit) =>
        call.Self<JavaInstant>().Plus(-call.Long(0), ChronoUnitClass.Unit(unit));

    private static JavaInstant Parse(string text) =>
        text.EndsWith('Z')
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && text.Contains('T', StringComparison.Ordinal)
            ? new JavaInstant(moment)
            : throw new JavaException(
                "java.time.format.DateTimeParseException",
                $"Text '{text}' could not be parsed at index 0"
            );

    private JavaInstant Later(decimal seconds) => Of(() => Moment.AddTicks((long)(seconds * TimeSpan.TicksPerSecond)));

    private JavaInstant Truncated(JavaEnumConstant unit)
    {
        var length = (long)(ChronoUnitClass.Seconds(unit) * TimeSpan.TicksPerSecond);
        return length <= 1 ? this : new JavaInstant(Moment.AddTicks(-(Moment.UtcTicks % length)));
    }
}
