using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary><c>java.util.Date</c> (Java SE 17).</summary>
internal static class DateClass
{
    public static JavaClass Make() => DateSetters.Add(Read()).Build();

    private static JavaClassBuilder Read() =>
        JavaClassBuilder
            .Jdk("java.util.Date")
            .Constructor("()", call => new JavaDate(call.Run.Clock.GetUtcNow().ToUnixTimeMilliseconds()))
            .Constructor("(long)", call => new JavaDate(call.Long(0)))
            .Constructor(
                "(String)",
                call => new JavaDate(
                    DateParsing.Parse(
                        call.Text(0) ?? throw new JavaException("java.lang.IllegalArgumentException", null),
                        call.Run.Zone
                    )
                )
            )
            .Static(
                "long parse(String)",
                call =>
                    DateParsing.Parse(
                        call.Text(0) ?? throw new JavaException("java.lang.IllegalArgumentException", null),
                        call.Run.Zone
                    )
            )
            .Constructor("(int,int,int)", call => Local(call, 0, 0, 0))
            .Constructor("(int,int,int,int,int)", call => Local(call, call.Int(3), call.Int(4), 0))
            .Constructor("(int,int,int,int,int,int)", call => Local(call, call.Int(3), call.Int(4), call.Int(5)))
            .Method("String toString()", call => Text(call))
            .Method("long getTime()", call => Self(call).Time)
            .Method("void setTime(long)", SetTime)
            .Method("boolean before(java.util.Date)", call => Self(call).Time < call.Need<JavaDate>(0).Time)
            .Method("boolean after(java.util.Date)", call => Self(call).Time > call.Need<JavaDate>(0).Time)
            .Method("int compareTo(java.util.Date)", call => Self(call).Time.CompareTo(call.Need<JavaDate>(0).Time))
            .Method("int compareTo(Object)", call => Self(call).Time.CompareTo(call.Need<JavaDate>(0).Time))
            .Method("Object clone()", call => new JavaDate(Self(call).Time))
            .Method("int getYear()", call => At(call).Year - 1900)
            .Method("int getMonth()", call => At(call).Month - 1)
            .Method("int getDate()", call => At(call).Day)
            .Method("int getDay()", call => (int)At(call).DayOfWeek)
            .Method("int getHours()", call => At(call).Hour)
            .Method("int getMinutes()", call => At(call).Minute)
            .Method("int getSeconds()", call => At(call).Second)
            .Method("int getTimezoneOffset()", call => -(int)call.Run.Zone.GetUtcOffset(At(call)).TotalMinutes);

    private static JavaDate Self(JavaCall call) => call.Self<JavaDate>();

    private static DateTimeOffset At(JavaCall call) => Self(call).In(call.Run.Zone);

    private static string Text(JavaCall call) => Self(call).TextIn(call.Run.Zone);

    private static object? SetTime(JavaCall call)
    {
        Self(call).Time = call.Long(0);
        return null;
    }

    /// <summary>Month 0 is January, the year counts from 1900; parts that are too large run over.</summary>
    private static JavaDate Local(JavaCall call, int hours, int minutes, int seconds)
    {
        var months = ((call.Int(0) + 1900) * 12) + call.Int(1);
        var day = new DateTime(
            Math.Clamp(months / 12, 1, 9999),
            (months % 12) + 1,
            1,
            0,
            0,
            0,
            DateTimeKind.Unspecified
        )
            .AddDays(call.Int(2) - 1)
            .AddHours(hours)
            .AddMinutes(minutes)
            .AddSeconds(seconds);
        return new JavaDate(new DateTimeOffset(day, call.Run.Zone.GetUtcOffset(day)).ToUnixTimeMilliseconds());
    }
}
