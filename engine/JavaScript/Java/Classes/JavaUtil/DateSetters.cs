using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>The members of <c>java.util.Date</c> that change one part of it; parts that are too large run over, as in Java.</summary>
internal static class DateSetters
{
    public static JavaClassBuilder Add(JavaClassBuilder builder) =>
        builder
            .Method("void setYear(int)", call => Set(call, call.Int(0) + 1900, null, null, null, null, null))
            .Method("void setMonth(int)", call => Set(call, null, call.Int(0), null, null, null, null))
            .Method("void setDate(int)", call => Set(call, null, null, call.Int(0), null, null, null))
            .Method("void setHours(int)", call => Set(call, null, null, null, call.Int(0), null, null))
            .Method("void setMinutes(int)", call => Set(call, null, null, null, null, call.Int(0), null))
            .Method("void setSeconds(int)", call => Set(call, null, null, null, null, null, call.Int(0)))
            .Static(
                "long UTC(int,int,int,int,int,int)",
                call =>
                    At(
                        TimeZoneInfo.Utc,
                        call.Int(0) + 1900,
                        call.Int(1),
                        call.Int(2),
                        call.Int(3),
                        call.Int(4),
                        call.Int(5)
                    )
            )
            .Static(
                "java.util.Date from(java.time.Instant)",
                call => new JavaDate((long)call.Run.Invoke(call.Need<object>(0), "toEpochMilli")!)
            )
            .Method(
                "java.time.Instant toInstant()",
                call => call.Run.CallStatic("java.time.Instant", "ofEpochMilli", call.Self<JavaDate>().Time)
            )
            .Method(
                "String toGMTString()",
                call =>
                    call.Self<JavaDate>()
                        .In(TimeZoneInfo.Utc)
                        .ToString("d MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture)
            );

    private static object? Set(JavaCall call, int? year, int? month, int? day, int? hour, int? minute, int? second)
    {
        var date = call.Self<JavaDate>();
        var now = date.In(call.Run.Zone);
        date.Time =
            At(
                call.Run.Zone,
                year ?? now.Year,
                month ?? now.Month - 1,
                day ?? now.Day,
                hour ?? now.Hour,
                minute ?? now.Minute,
                second ?? now.Second
            ) + now.Millisecond;
        return null;
    }

    private static long At(TimeZoneInfo zone, int year, int month, int day, int hour, int minute, int second)
    {
        var months = (year * 12L) + month;
        if (months is < 12 or >= 9999 * 12 || Math.Abs((long)day) > 100_000)
        {
            throw new Diagnostics.NotSimulatedException("java.util.Date outside of the years 1 to 9999");
        }

        var local = new DateTime((int)(months / 12), (int)(months % 12) + 1, 1, 0, 0, 0, DateTimeKind.Unspecified)
            .AddDays(day - 1)
            .AddHours(hour)
            .AddMinutes(minute)
            .AddSeconds(second);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUnixTimeMilliseconds();
    }
}
