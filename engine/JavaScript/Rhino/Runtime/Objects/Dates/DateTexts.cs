using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>The texts of a date.</summary>
internal sealed class DateTexts(LocalZone zone)
{
    public const string Invalid = "Invalid Date";

    private static readonly string[] Weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];

    public string Full(double time) => $"{Day(time)} {Clock(time)}";

    public string Day(double time)
    {
        var (year, month, day, weekday) = Days.Civil(zone.ToLocal(time));
        return Invariant($"{Weekdays[weekday]} {Months[month - 1][..3]} {day:00} {Year(year)}");
    }

    public string Clock(double time)
    {
        var clock = Days.OfDay(zone.ToLocal(time));
        var minutes = (int)Math.Floor(zone.Offset(time).TotalMinutes);
        var offset = (minutes / 60 * 100) + (minutes % 60);
        var sign = offset > 0 ? '+' : '-';
        return Invariant(
            $"{clock.Hours:00}:{clock.Minutes:00}:{clock.Seconds:00} GMT{sign}{Math.Abs(offset):0000} ({zone.Name(time)})"
        );
    }

    public static string Utc(double time)
    {
        var (year, month, day, weekday) = Days.Civil(time);
        var clock = Days.OfDay(time);
        return Invariant(
            $"{Weekdays[weekday]}, {day:00} {Months[month - 1][..3]} {Year(year)} {clock.Hours:00}:{clock.Minutes:00}:{clock.Seconds:00} GMT"
        );
    }

    public string LocalDay(double time)
    {
        var (year, month, day, _) = Days.Civil(zone.ToLocal(time));
        return Invariant($"{Months[month - 1]} {day}, {(year > 0 ? year : 1 - year)}");
    }

    public string LocalClock(double time)
    {
        var clock = Days.OfDay(zone.ToLocal(time));
        var hour = clock.Hours % 12 == 0 ? 12 : clock.Hours % 12;
        return Invariant(
            $"{hour}:{clock.Minutes:00}:{clock.Seconds:00} {(clock.Hours < 12 ? "AM" : "PM")} {zone.Name(time)}"
        );
    }

    public string LocalFull(double time) => $"{LocalDay(time)} {LocalClock(time)}";

    public static string Iso(double time)
    {
        var (year, month, day, _) = Days.Civil(time);
        var clock = Days.OfDay(time);
        var years = year is >= 0 and <= 9999
            ? Invariant($"{year:0000}")
            : Invariant($"{(year < 0 ? '-' : '+')}{Math.Abs(year):000000}");
        return Invariant(
            $"{years}-{month:00}-{day:00}T{clock.Hours:00}:{clock.Minutes:00}:{clock.Seconds:00}.{clock.Milliseconds:000}Z"
        );
    }

    private static string Year(long year) => Invariant($"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
