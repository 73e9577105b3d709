using System.Globalization;
using System.Text.RegularExpressions;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Date.parse</c>: the deprecated reader of texts such as <c>Sat, 12 Aug 1995 13:30:00 GMT+0430</c>.</summary>
internal static partial class DateParsing
{
    private static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    public static long Parse(string text, TimeZoneInfo zone)
    {
        var plain = Comments().Replace(text, " ");
        var clock = Clock().Match(plain);
        var rest = clock.Success ? plain.Remove(clock.Index, clock.Length) : plain;
        var offset = Offset().Match(rest);
        rest = offset.Success ? rest.Remove(offset.Index, offset.Length) : rest;
        var (year, month, day) = Day(rest);
        var local = new DateTime(year, month, 1, 0, 0, 0, DateTimeKind.Unspecified)
            .AddDays(day - 1)
            .AddSeconds(clock.Success ? Seconds(clock) : 0);
        var shift = offset.Success ? Shift(offset) : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, shift).ToUnixTimeMilliseconds();
    }

    private static (int Year, int Month, int Day) Day(string text)
    {
        if (Slashes().Match(text) is { Success: true } slashes)
        {
            var first = Number(slashes.Groups[1]);
            var second = Number(slashes.Groups[2]);
            var third = Number(slashes.Groups[3]);
            return Checked(first > 31 ? (first, second, third) : (third, first, second));
        }

        var month = 0;
        foreach (Match word in Words().Matches(text))
        {
            var name = word.Value.ToLowerInvariant();
            var found = name.Length < 3 ? -1 : Array.IndexOf(Months, name[..3]);
            if (found >= 0)
            {
                month = found + 1;
            }
            else if (
                name.Length < 3
                || !"sunday monday tuesday wednesday thursday friday saturday".Contains(name, StringComparison.Ordinal)
            )
            {
                throw Wrong();
            }
        }

        var numbers = Digits().Matches(text).Select(match => Number(match.Groups[0])).ToList();
        return numbers.Count == 2 && month > 0
            ? Checked(numbers[0] > 31 ? (numbers[0], month, numbers[1]) : (numbers[1], month, numbers[0]))
            : throw Wrong();
    }

    private static (int Year, int Month, int Day) Checked((int Year, int Month, int Day) date) =>
        date is { Year: >= 0 and <= 9998, Month: >= 1 and <= 12, Day: >= 1 and <= 31 }
            ? (date.Year < 100 ? date.Year + 1900 : date.Year, date.Month, date.Day)
            : throw Wrong();

    private static double Seconds(Match clock)
    {
        var hours = Number(clock.Groups[1]);
        var half = clock.Groups[4].Value.ToLowerInvariant();
        hours =
            half == "pm" && hours < 12 ? hours + 12
            : half == "am" && hours == 12 ? 0
            : hours;
        return (hours * 3600)
            + (Number(clock.Groups[2]) * 60)
            + (clock.Groups[3].Success ? Number(clock.Groups[3]) : 0);
    }

    private static TimeSpan Shift(Match offset)
    {
        if (!offset.Groups[1].Success)
        {
            return TimeSpan.Zero;
        }

        var digits = offset.Groups[2].Value.Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
        var minutes =
            (int.Parse(digits[..2], CultureInfo.InvariantCulture) * 60)
            + int.Parse(digits[2..4], CultureInfo.InvariantCulture);
        return TimeSpan.FromMinutes(Math.Min(minutes, 840) * (offset.Groups[1].Value == "-" ? -1 : 1));
    }

    private static int Number(Group digits) =>
        int.TryParse(digits.ValueSpan, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong();

    private static JavaException Wrong() => new("java.lang.IllegalArgumentException", null);

    [GeneratedRegex(@"\([^()]*\)|,")]
    private static partial Regex Comments();

    [GeneratedRegex(@"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([aApP][mM])?")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(?:GMT|UTC|UT|Z)\b(?:([+-])(\d{2}:?\d{2}|\d{1,2}))?")]
    private static partial Regex Offset();

    [GeneratedRegex(@"(\d{1,4})/(\d{1,2})/(\d{1,4})")]
    private static partial Regex Slashes();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
