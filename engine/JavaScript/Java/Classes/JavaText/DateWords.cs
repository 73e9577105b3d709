using System.Globalization;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>Names of months and days in English, the language of AM's servers, and the calendar's weeks as in the United States.</summary>
internal static class DateWords
{
    public static IReadOnlyList<string> Months { get; } = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12];

    public static IReadOnlyList<string> ShortMonths { get; } =
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[..12];

    public static IReadOnlyList<string> Days { get; } = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    public static IReadOnlyList<string> ShortDays { get; } =
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames;

    /// <summary>Week of the year: weeks begin on Sunday, the first one holds January 1st.</summary>
    public static int WeekOfYear(DateTime date) =>
        WeekYear(date) > date.Year ? 1 : Week(date.DayOfYear, date.DayOfWeek);

    public static int WeekOfMonth(DateTime date) => Week(date.Day, date.DayOfWeek);

    /// <summary>The year that a date's week belongs to: the next one when January 1st stands in it.</summary>
    public static int WeekYear(DateTime date) =>
        date.Month == 12 && date.Day + (6 - (int)date.DayOfWeek) > 31 ? date.Year + 1 : date.Year;

    /// <summary><c>+01:00</c>, <c>+0100</c> or <c>+01</c>.</summary>
    public static string Offset(TimeSpan offset, string separator, bool minutes = true)
    {
        var size = offset.Duration();
        return (offset < TimeSpan.Zero ? "-" : "+")
            + size.Hours.ToString("00", CultureInfo.InvariantCulture)
            + (minutes ? separator + size.Minutes.ToString("00", CultureInfo.InvariantCulture) : "");
    }

    private static int Week(int day, DayOfWeek weekday)
    {
        var firstDay = (((int)weekday - day + 1) % 7 + 7) % 7;
        return ((day - 1 + firstDay) / 7) + 1;
    }
}
