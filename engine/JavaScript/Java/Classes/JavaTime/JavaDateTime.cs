using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Classes.JavaText;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary>A date, a time, both, or both in a zone: <c>LocalDate</c>, <c>LocalTime</c>, <c>LocalDateTime</c>, <c>ZonedDateTime</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/package-summary.html">java.time</seealso>
internal sealed class JavaDateTime : IJavaTemporal
{
    /// <param name="kind">Which of them.</param>
    /// <param name="moment">The moment; of the local kinds only what the calendar shows counts.</param>
    /// <param name="zone">The zone of the zoned kind.</param>
    public JavaDateTime(JavaDateTimeKind kind, DateTimeOffset moment, JavaZone? zone = null)
    {
        Kind = kind;
        Zone = zone;
        Moment = zone is null
            ? new DateTimeOffset(moment.DateTime, TimeSpan.Zero)
            : TimeZoneInfo.ConvertTime(moment, zone.Rules);
    }

    public JavaClass Class => JavaDateTimeClasses.Of(Kind);

    public JavaDateTimeKind Kind { get; }

    public JavaZone? Zone { get; }

    public DateTimeOffset Moment { get; }

    public string JavaText =>
        Kind switch
        {
            JavaDateTimeKind.Date => DateText,
            JavaDateTimeKind.Time => TimeText,
            JavaDateTimeKind.DateTime => DateText + "T" + TimeText,
            _ => DateText + "T" + TimeText + OffsetText + (Zone is { IsOffset: false } zone ? $"[{zone.Id}]" : ""),
        };

    public int JavaHash => Values.JavaHashCode.Of(Moment.Ticks);

    /// <summary>The offset, <c>Z</c> or <c>+01:00</c>.</summary>
    public string OffsetText => Moment.Offset == TimeSpan.Zero ? "Z" : DateWords.Offset(Moment.Offset, ":");

    private string DateText => Moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string TimeText =>
        Moment.ToString("HH:mm", CultureInfo.InvariantCulture)
        + (
            Moment.Ticks % TimeSpan.TicksPerMinute == 0
                ? ""
                : Moment.ToString(":ss", CultureInfo.InvariantCulture) + JavaInstant.Fraction(Moment)
        );

    public bool JavaEquals(object? other) =>
        other is JavaDateTime same && same.Kind == Kind && same.Moment.EqualsExact(Moment) && same.Zone?.Id == Zone?.Id;

    public long Until(IJavaTemporal other, JavaEnumConstant unit)
    {
        var there = ((JavaDateTime)other).Moment;
        return unit.Name switch
        {
            "MONTHS" => Months(there),
            "YEARS" => Months(there) / 12,
            "DECADES" => Months(there) / 120,
            "CENTURIES" => Months(there) / 1200,
            _ => (long)
                decimal.Truncate(
                    (decimal)(there - Moment).Ticks / TimeSpan.TicksPerSecond / ChronoUnitClass.Seconds(unit)
                ),
        };
    }

    public IJavaTemporal Plus(long amount, JavaEnumConstant unit)
    {
        try
        {
            return unit.Name switch
            {
                "DAYS" or "WEEKS" or "HALF_DAYS" => Local(d =>
                    d.AddTicks((long)(amount * ChronoUnitClass.Seconds(unit) * TimeSpan.TicksPerSecond))
                ),
                "MONTHS" => Local(d => d.AddMonths((int)amount)),
                "YEARS" => Local(d => d.AddYears((int)amount)),
                "DECADES" => Local(d => d.AddYears((int)amount * 10)),
                "CENTURIES" => Local(d => d.AddYears((int)amount * 100)),
                _ => new JavaDateTime(
                    Kind,
                    Moment.AddTicks((long)(amount * ChronoUnitClass.Seconds(unit) * TimeSpan.TicksPerSecond)),
                    Zone
                ),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new Diagnostics.NotSimulatedException("a date outside the years 1 to 9999");
        }
    }

    /// <summary>Changes what the calendar shows; the zone then says which moment that is.</summary>
    public JavaDateTime Local(Func<DateTime, DateTime> change)
    {
        var local = change(Moment.DateTime);
        return new JavaDateTime(
            Kind,
            new DateTimeOffset(local, Zone?.Rules.GetUtcOffset(local) ?? TimeSpan.Zero),
            Zone
        );
    }

    private long Months(DateTimeOffset there)
    {
        var months = ((there.Year - Moment.Year) * 12) + there.Month - Moment.Month;
        var moved = Moment.AddMonths(months);
        return months > 0 && moved > there ? months - 1
            : months < 0 && moved < there ? months + 1
            : months;
    }
}
