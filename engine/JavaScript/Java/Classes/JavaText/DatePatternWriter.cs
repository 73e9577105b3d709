using System.Globalization;
using System.Text;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary>Writes a moment by a pattern of <c>java.text.SimpleDateFormat</c>.</summary>
internal static class DatePatternWriter
{
    public static string Write(DatePattern pattern, long milliseconds, TimeZoneInfo zone)
    {
        var moment = Moment(milliseconds, zone);
        var text = new StringBuilder();
        foreach (var piece in pattern.Pieces)
        {
            text.Append(piece.Letter == '\0' ? piece.Literal : Field(piece, moment, zone));
        }

        return text.ToString();
    }

    /// <summary>A moment in a zone; years outside 1 to 9999 are not simulated.</summary>
    public static DateTimeOffset Moment(long milliseconds, TimeZoneInfo zone)
    {
        try
        {
            return TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), zone);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new Diagnostics.NotSimulatedException("a date outside the years 1 to 9999");
        }
    }

    private static string Field(DatePiece piece, DateTimeOffset moment, TimeZoneInfo zone)
    {
        var date = moment.DateTime;
        return piece.Letter switch
        {
            'G' => "AD",
            'y' => Year(date.Year, piece.Count),
            'Y' => Year(DateWords.WeekYear(date), piece.Count),
            'M' or 'L' when piece.Count >= 4 => DateWords.Months[date.Month - 1],
            'M' or 'L' when piece.Count == 3 => DateWords.ShortMonths[date.Month - 1],
            'M' or 'L' => Digits(date.Month, piece),
            'w' => Digits(DateWords.WeekOfYear(date), piece),
            'W' => Digits(DateWords.WeekOfMonth(date), piece),
            'D' => Digits(date.DayOfYear, piece),
            'd' => Digits(date.Day, piece),
            'F' => Digits(((date.Day - 1) / 7) + 1, piece),
            'E' => (piece.Count >= 4 ? DateWords.Days : DateWords.ShortDays)[(int)date.DayOfWeek],
            'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, piece),
            'a' => date.Hour < 12 ? "AM" : "PM",
            'H' => Digits(date.Hour, piece),
            'k' => Digits(date.Hour == 0 ? 24 : date.Hour, piece),
            'K' => Digits(date.Hour % 12, piece),
            'h' => Digits(date.Hour % 12 == 0 ? 12 : date.Hour % 12, piece),
            'm' => Digits(date.Minute, piece),
            's' => Digits(date.Second, piece),
            'S' => Digits(date.Millisecond, piece),
            'Z' => DateWords.Offset(moment.Offset, ""),
            'X' when moment.Offset == TimeSpan.Zero => "Z",
            'X' => DateWords.Offset(moment.Offset, piece.Count == 3 ? ":" : "", piece.Count > 1),
            _ => ZoneName(zone, piece.Count),
        };
    }

    private static string Year(int year, int count) =>
        count == 2
            ? (year % 100).ToString("00", CultureInfo.InvariantCulture)
            : year.ToString(new string('0', count), CultureInfo.InvariantCulture);

    private static string Digits(int number, DatePiece piece) =>
        number.ToString(new string('0', piece.Count), CultureInfo.InvariantCulture);

    private static string ZoneName(TimeZoneInfo zone, int count) =>
        zone.Id is "UTC" or "Etc/UTC"
            ? count >= 4
                ? "Coordinated Universal Time"
                : "UTC"
            : zone.Id is "GMT"
                ? count >= 4
                    ? "Greenwich Mean Time"
                    : "GMT"
                : zone.BaseUtcOffset is var offset
                && !zone.SupportsDaylightSavingTime
                && zone.Id.StartsWith("GMT", StringComparison.Ordinal)
                    ? "GMT" + DateWords.Offset(offset, ":")
                    : throw new Diagnostics.NotSimulatedException(
                        $"the name of the time zone {zone.Id} in a date",
                        "Use Z or XXX in the pattern for its offset."
                    );
}
