using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary>The tables of <c>LocalDate</c>, <c>LocalTime</c>, <c>LocalDateTime</c> and <c>ZonedDateTime</c>.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/package-summary.html">java.time</seealso>
internal static class JavaDateTimeClasses
{
    private static readonly JavaClass[] Types = [.. Enum.GetValues<JavaDateTimeKind>().Select(Define)];

    public static JavaClass Of(JavaDateTimeKind kind) => Types[(int)kind];

    public static string NameOf(JavaDateTimeKind kind) =>
        "java.time."
        + kind switch
        {
            JavaDateTimeKind.Date => "LocalDate",
            JavaDateTimeKind.Time => "LocalTime",
            JavaDateTimeKind.DateTime => "LocalDateTime",
            _ => "ZonedDateTime",
        };

    private static JavaClass Define(JavaDateTimeKind kind)
    {
        var name = NameOf(kind);
        var other = kind == JavaDateTimeKind.Time ? name : "java.time.chrono.Chrono" + name["java.time.".Length..];
        var type = JavaClass
            .Define(name)
            .Implements(
                kind == JavaDateTimeKind.Time
                    ? ["java.time.temporal.Temporal", "Comparable"]
                    : ["java.time.temporal.Temporal", other, "Comparable"]
            )
            .Static($"{name} now()", call => Now(kind, call.Run.Clock.GetUtcNow(), JavaZone.Of(call.Run.Zone)))
            .Static(
                $"{name} now(java.time.ZoneId)",
                call => Now(kind, call.Run.Clock.GetUtcNow(), call.Need<JavaZone>(0))
            )
            .Static($"{name} now(java.time.Clock)", call => Now(kind, call.Need<JavaClock>(0).Now(), JavaZone.Utc))
            .Static($"{name} parse(CharSequence)", call => Parse(kind, call.NeedText(0)))
            .Static(
                $"{name} ofInstant(java.time.Instant, java.time.ZoneId)",
                call => Now(kind, call.Need<JavaInstant>(0).Moment, call.Need<JavaZone>(1))
            )
            .Method(
                $"{name} plus(long, java.time.temporal.TemporalUnit)",
                call => Self(call).Plus(call.Long(0), call.Need<JavaEnumConstant>(1))
            )
            .Method(
                $"{name} minus(long, java.time.temporal.TemporalUnit)",
                call => Self(call).Plus(-call.Long(0), call.Need<JavaEnumConstant>(1))
            )
            .Method($"{name} plus(java.time.temporal.TemporalAmount)", call => Later(call, 1))
            .Method($"{name} minus(java.time.temporal.TemporalAmount)", call => Later(call, -1))
            .Method(
                "long until(java.time.temporal.Temporal, java.time.temporal.TemporalUnit)",
                call => Self(call).Until((IJavaTemporal)call[0]!, call.Need<JavaEnumConstant>(1))
            )
            .Method($"boolean isAfter({other})", call => Self(call).Moment > call.Need<JavaDateTime>(0).Moment)
            .Method($"boolean isBefore({other})", call => Self(call).Moment < call.Need<JavaDateTime>(0).Moment)
            .Method($"int compareTo({other})", call => Self(call).Moment.CompareTo(call.Need<JavaDateTime>(0).Moment))
            .Method(
                "String format(java.time.format.DateTimeFormatter)",
                call => call.Need<JavaDateTimeFormatter>(0).Format(Self(call))
            );
        if (kind != JavaDateTimeKind.Time)
        {
            type.Method($"boolean isEqual({other})", call => Self(call).Moment == call.Need<JavaDateTime>(0).Moment);
            DateMembers(type, name);
        }

        if (kind != JavaDateTimeKind.Date)
        {
            TimeMembers(type, name);
        }

        return Special(type, kind).Build();
    }

    private static void DateMembers(JavaClassBuilder type, string name)
    {
        type.Method("int getYear()", call => Self(call).Moment.Year)
            .Method("int getMonthValue()", call => Self(call).Moment.Month)
            .Method("int getDayOfMonth()", call => Self(call).Moment.Day)
            .Method("int getDayOfYear()", call => Self(call).Moment.DayOfYear)
            .Method(
                "java.time.DayOfWeek getDayOfWeek()",
                call => JavaCalendarEnums.DayOfWeek.EnumConstants[((int)Self(call).Moment.DayOfWeek + 6) % 7]
            )
            .Method(
                "java.time.Month getMonth()",
                call => JavaCalendarEnums.Month.EnumConstants[Self(call).Moment.Month - 1]
            )
            .Method($"{name} withYear(int)", call => Self(call).Local(d => d.AddYears(call.Int(0) - d.Year)))
            .Method($"{name} withMonth(int)", call => Self(call).Local(d => d.AddMonths(call.Int(0) - d.Month)))
            .Method($"{name} withDayOfMonth(int)", call => Self(call).Local(d => d.AddDays(call.Int(0) - d.Day)));
        Steps(type, name, "Days", "Weeks", "Months", "Years");
    }

    private static void TimeMembers(JavaClassBuilder type, string name)
    {
        type.Method("int getHour()", call => Self(call).Moment.Hour)
            .Method("int getMinute()", call => Self(call).Moment.Minute)
            .Method("int getSecond()", call => Self(call).Moment.Second)
            .Method("int getNano()", call => (int)(Self(call).Moment.Ticks % TimeSpan.TicksPerSecond * 100))
            .Method(
                $"{name} truncatedTo(java.time.temporal.TemporalUnit)",
                call =>
                    Self(call)
                        .Local(d =>
                            d.AddTicks(
                                -(
                                    d.Ticks
                                    % Math.Max(
                                        1,
                                        (long)(
                                            ChronoUnitClass.Seconds(call.Need<JavaEnumConstant>(0))
                                            * TimeSpan.TicksPerSecond
                                        )
                                    )
                                )
                            )
                        )
            );
        Steps(type, name, "Hours", "Minutes", "Seconds", "Nanos");
    }

    private static JavaClassBuilder Special(JavaClassBuilder type, JavaDateTimeKind kind) =>
        kind switch
        {
            JavaDateTimeKind.Date => type.Static("java.time.LocalDate of(int, int, int)", call => Local(kind, call, 3))
                .Static(
                    "java.time.LocalDate ofEpochDay(long)",
                    call => new JavaDateTime(kind, DateTimeOffset.UnixEpoch.AddDays(call.Long(0)))
                )
                .Method("long toEpochDay()", call => (long)(Self(call).Moment - DateTimeOffset.UnixEpoch).TotalDays)
                .Method(
                    "java.time.LocalDateTime atStartOfDay()",
                    call => new JavaDateTime(JavaDateTimeKind.DateTime, Self(call).Moment)
                ),
            JavaDateTimeKind.DateTime => type.Static(
                    "java.time.LocalDateTime of(int, int, int, int, int)",
                    call => Local(kind, call, 5)
                )
                .Static("java.time.LocalDateTime of(int, int, int, int, int, int)", call => Local(kind, call, 6))
                .Method(
                    "java.time.LocalDate toLocalDate()",
                    call => new JavaDateTime(
                        JavaDateTimeKind.Date,
                        new DateTimeOffset(Self(call).Moment.Date, TimeSpan.Zero)
                    )
                )
                .Method(
                    "java.time.ZonedDateTime atZone(java.time.ZoneId)",
                    call => InZone(Self(call), call.Need<JavaZone>(0))
                )
                .Method(
                    "java.time.Instant toInstant(java.time.ZoneOffset)",
                    call => new JavaInstant(InZone(Self(call), call.Need<JavaZone>(0)).Moment)
                ),
            JavaDateTimeKind.Zoned => type.Method("java.time.ZoneId getZone()", call => Self(call).Zone)
                .Method("java.time.Instant toInstant()", call => new JavaInstant(Self(call).Moment.ToUniversalTime()))
                .Method("long toEpochSecond()", call => Self(call).Moment.ToUnixTimeSeconds())
                .Method(
                    "java.time.LocalDate toLocalDate()",
                    call => new JavaDateTime(
                        JavaDateTimeKind.Date,
                        new DateTimeOffset(Self(call).Moment.Date, TimeSpan.Zero)
                    )
                )
                .Method(
                    "java.time.LocalDateTime toLocalDateTime()",
                    call => new JavaDateTime(JavaDateTimeKind.DateTime, Self(call).Moment)
                )
                .Method(
                    "java.time.ZonedDateTime withZoneSameInstant(java.time.ZoneId)",
                    call => new JavaDateTime(kind, Self(call).Moment, call.Need<JavaZone>(0))
                ),
            _ => type,
        };

    private static void Steps(JavaClassBuilder type, string name, params ReadOnlySpan<string> units)
    {
        foreach (var unit in units)
        {
            var constant = unit.ToUpperInvariant();
            type.Method(
                $"{name} plus{unit}(long)",
                call => Self(call).Plus(call.Long(0), ChronoUnitClass.Unit(constant))
            );
            type.Method(
                $"{name} minus{unit}(long)",
                call => Self(call).Plus(-call.Long(0), ChronoUnitClass.Unit(constant))
            );
        }
    }

    private static JavaDateTime Self(JavaCall call) => call.Self<JavaDateTime>();

    private static object Later(JavaCall call, int sign) =>
        Self(call)
            .Plus((long)(sign * call.Need<JavaDuration>(0).Seconds * 1_000_000_000m), ChronoUnitClass.Unit("NANOS"));

    private static JavaDateTime Now(JavaDateTimeKind kind, DateTimeOffset moment, JavaZone zone)
    {
        var here = TimeZoneInfo.ConvertTime(moment, zone.Rules);
        return kind switch
        {
            JavaDateTimeKind.Date => new JavaDateTime(kind, new DateTimeOffset(here.Date, TimeSpan.Zero)),
            JavaDateTimeKind.Time => new JavaDateTime(
                kind,
                new DateTimeOffset(DateTime.MinValue + here.TimeOfDay, TimeSpan.Zero)
            ),
            JavaDateTimeKind.DateTime => new JavaDateTime(kind, here),
            _ => new JavaDateTime(kind, moment, zone),
        };
    }

    private static JavaDateTime InZone(JavaDateTime local, JavaZone zone) =>
        new(
            JavaDateTimeKind.Zoned,
            new DateTimeOffset(local.Moment.DateTime, zone.Rules.GetUtcOffset(local.Moment.DateTime)),
            zone
        );

    private static JavaDateTime Local(JavaDateTimeKind kind, JavaCall call, int count)
    {
        int[] p = [.. Enumerable.Range(0, 6).Select(i => i < count ? call.Int(i) : 0)];
        try
        {
            return new JavaDateTime(kind, new DateTimeOffset(p[0], p[1], p[2], p[3], p[4], p[5], TimeSpan.Zero));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new JavaException(
                "java.time.DateTimeException",
                p[1] is < 1 or > 12 ? $"Invalid value for MonthOfYear (valid values 1 - 12): {p[1]}"
                    : p[2] is < 1 or > 31 ? $"Invalid value for DayOfMonth (valid values 1 - 28/31): {p[2]}"
                    : p[1] == 2 && p[2] == 29 ? $"Invalid date 'February 29' as '{p[0]}' is not a leap year"
                    : $"Invalid date '{JavaCalendarEnums.Month.EnumConstants[p[1] - 1].Name} {p[2]}'"
            );
        }
    }

    private static JavaDateTime Parse(JavaDateTimeKind kind, string text)
    {
        var local = kind != JavaDateTimeKind.Zoned;
        var plain = text.Split('[');
        return
            DateTimeOffset.TryParse(
                plain[0],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var moment
            )
            && text.Contains('T', StringComparison.Ordinal)
                == (kind is JavaDateTimeKind.DateTime or JavaDateTimeKind.Zoned)
            ? new JavaDateTime(
                kind,
                moment,
                local ? null
                    : plain.Length > 1
                        ? new JavaZone(
                            plain[1].TrimEnd(']'),
                            TimeZoneInfo.FindSystemTimeZoneById(plain[1].TrimEnd(']')),
                            isOffset: false
                        )
                    : JavaZone.OfOffset(moment.Offset)
            )
            : throw new JavaException(
                "java.time.format.DateTimeParseException",
                $"Text '{text}' could not be parsed at index 0"
            );
    }
}
