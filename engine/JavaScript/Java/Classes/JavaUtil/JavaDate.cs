using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>A <c>java.util.Date</c>: milliseconds since 1970.</summary>
internal sealed class JavaDate(long time) : IJavaObject, IComparable
{
    public JavaClass Class => JavaClasses.BuiltIn.Find("java.util.Date");

    public long Time { get; internal set; } = time;

    /// <summary>The server runs in UTC.</summary>
    public string JavaText => TextIn(TimeZoneInfo.Utc);

    public int JavaHash => unchecked((int)(Time ^ (Time >>> 32)));

    public bool JavaEquals(object? other) => other is JavaDate date && date.Time == Time;

    public int CompareTo(object? obj) => Time.CompareTo((obj as JavaDate)?.Time ?? 0);

    internal DateTimeOffset In(TimeZoneInfo zone)
    {
        var least = DateTimeOffset.MinValue.ToUnixTimeMilliseconds() + 86_400_000;
        var most = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() - 86_400_000;
        return TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(Time, least, most)), zone);
    }

    internal string TextIn(TimeZoneInfo zone)
    {
        var name = zone.BaseUtcOffset == TimeSpan.Zero && !zone.SupportsDaylightSavingTime ? "UTC" : zone.StandardName;
        return In(zone).ToString($"ddd MMM dd HH:mm:ss '{name}' yyyy", CultureInfo.InvariantCulture);
    }
}
