namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>Calendar arithmetic on milliseconds since 1970, for years that .NET's dates do not reach too.</summary>
internal static class Days
{
    public const double Millis = 86_400_000;
    public const double Furthest = 8.64e15;

    /// <summary>The milliseconds of a date; months and all else may be out of their range.</summary>
    public static double Of(double year, double month, double day, double time)
    {
        var years = year + Math.Floor(month / 12);
        var inYear = month - (Math.Floor(month / 12) * 12);
        return ((FromCivil(years, (int)inYear + 1) + day - 1) * Millis) + time;
    }

    /// <summary>A date whose year has a fraction: the days of the years before it have one too, and are then cut.</summary>
    public static double OfFractional(double year, int month, int day, TimeSpan time)
    {
        var days =
            (365 * (year - 1970))
            + Math.Floor((year - 1969) / 4)
            - Math.Floor((year - 1901) / 100)
            + Math.Floor((year - 1601) / 400);
        var whole = Math.Truncate(year);
        return ((Math.Floor(days) + FromCivil(whole, month) - FromCivil(whole, 1) + day - 1) * Millis)
            + time.TotalMilliseconds;
    }

    public static double Time(double hour, double minute, double second, double milli) =>
        (((((hour * 60) + minute) * 60) + second) * 1000) + milli;

    public static double Clip(double time) =>
        double.IsFinite(time) && Math.Abs(time) <= Furthest ? Math.Truncate(time) + 0.0 : double.NaN;

    public static int LengthOfMonth(int year, int month) =>
        (int)(FromCivil(month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1) - FromCivil(year, month));

    /// <summary>Year, month (1–12), day, weekday (0 is Sunday).</summary>
    public static (long Year, int Month, int Day, int Weekday) Civil(double time)
    {
        var days = (long)Math.Floor(time / Millis);
        var shifted = days + 719_468;
        var era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * marchMonth) + 2) / 5) + 1;
        var month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
        var year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return (year, (int)month, (int)day, (int)((((days + 4) % 7) + 7) % 7));
    }

    public static TimeSpan OfDay(double time) => TimeSpan.FromMilliseconds(time - (Math.Floor(time / Millis) * Millis));

    private static double FromCivil(double year, int month)
    {
        var years = month <= 2 ? year - 1 : year;
        var era = Math.Floor(years / 400);
        var yearOfEra = years - (era * 400);
        var dayOfYear = Math.Floor(((153.0 * (month > 2 ? month - 3 : month + 9)) + 2) / 5);
        var dayOfEra = (yearOfEra * 365) + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }
}
