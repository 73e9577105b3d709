using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaText;

/// <summary><c>java.util.TimeZone</c>; a name that Java does not know is GMT.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/TimeZone.html">TimeZone</seealso>
internal static class JavaTimeZone
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.util.TimeZone")
            .Abstract()
            .Static("java.util.TimeZone getTimeZone(String)", call => Of(Named(call.NeedText(0))))
            .Static("java.util.TimeZone getDefault()", call => Of(call.Run.Zone))
            .Method("String getID()", call => Self(call).Id)
            .Method("int getRawOffset()", call => (int)Self(call).BaseUtcOffset.TotalMilliseconds)
            .Method(
                "int getOffset(long)",
                call =>
                    (int)
                        Self(call).GetUtcOffset(DateTimeOffset.FromUnixTimeMilliseconds(call.Long(0))).TotalMilliseconds
            )
            .Method("boolean useDaylightTime()", call => Self(call).SupportsDaylightSavingTime)
            .Method(
                "boolean inDaylightTime(Date)",
                call =>
                    Self(call)
                        .IsDaylightSavingTime(DateTimeOffset.FromUnixTimeMilliseconds(call.Need<JavaDate>(0).Time))
            )
            .Declares("String getDisplayName()\nstatic String[] getAvailableIDs()\njava.time.ZoneId toZoneId()")
            .Build();

    /// <summary>The JDK's own class of zones.</summary>
    public static JavaClass Kind { get; } =
        JavaClass.Define("sun.util.calendar.ZoneInfo").Extends("java.util.TimeZone").NotPublic().Build();

    public static JavaInstance Of(TimeZoneInfo zone) => new(Kind, zone);

    private static TimeZoneInfo Self(JavaCall call) => call.Self<TimeZoneInfo>();

    private static TimeZoneInfo Named(string id)
    {
        if (id is "UTC" or "Etc/UTC" or "Zulu" or "UCT")
        {
            return TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.Zero, id, id);
        }

        return Offset(id) is { } offset
                ? TimeZoneInfo.CreateCustomTimeZone("GMT" + DateWords.Offset(offset, ":"), offset, null, null)
            : id != "GMT" && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone
            : TimeZoneInfo.CreateCustomTimeZone("GMT", TimeSpan.Zero, "GMT", "GMT");
    }

    /// <summary><c>GMT+1</c>, <c>GMT-0330</c>, <c>GMT+01:30</c>.</summary>
    private static TimeSpan? Offset(string id)
    {
        if (id.Length < 5 || !id.StartsWith("GMT", StringComparison.Ordinal) || id[3] is not ('+' or '-'))
        {
            return null;
        }

        var digits = id[4..].Replace(":", "", StringComparison.Ordinal);
        var number = digits.Length <= 2 ? digits + "00" : digits;
        if (
            number.Length > 4
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            || value / 100 > 23
            || value % 100 > 59
        )
        {
            return null;
        }

        return (id[3] == '-' ? -1 : 1) * new TimeSpan(value / 100, value % 100, 0);
    }
}
