using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.Clock</c> over the run's clock; its objects are of the JDK's hidden classes, which AM's lists name.</summary>
/// <param name="kind">The hidden class: <c>SystemClock</c>, <c>FixedClock</c>, <c>OffsetClock</c>, <c>TickClock</c>.</param>
/// <param name="now">Says what time it is.</param>
/// <param name="zone">Its zone.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/Clock.html">Clock</seealso>
internal sealed class JavaClock(string kind, Func<DateTimeOffset> now, JavaZone zone) : IJavaObject
{
    private const string Self = "java.time.Clock";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Abstract()
            .Static($"{Self} systemUTC()", call => System(call.Run, JavaZone.Utc))
            .Static($"{Self} systemDefaultZone()", call => System(call.Run, JavaZone.Of(call.Run.Zone)))
            .Static($"{Self} system(java.time.ZoneId)", call => System(call.Run, call.Need<JavaZone>(0)))
            .Static(
                $"{Self} fixed(java.time.Instant, java.time.ZoneId)",
                call => Fixed(call.Need<JavaInstant>(0), call.Need<JavaZone>(1))
            )
            .Static(
                $"{Self} offset({Self}, java.time.Duration)",
                call => Offset(call.Need<JavaClock>(0), call.Need<JavaDuration>(1))
            )
            .Static(
                $"{Self} tick({Self}, java.time.Duration)",
                call => Tick(call.Need<JavaClock>(0), call.Need<JavaDuration>(1).Seconds)
            )
            .Static($"{Self} tickSeconds(java.time.ZoneId)", call => Tick(System(call.Run, call.Need<JavaZone>(0)), 1))
            .Static($"{Self} tickMinutes(java.time.ZoneId)", call => Tick(System(call.Run, call.Need<JavaZone>(0)), 60))
            .Static(
                $"{Self} tickMillis(java.time.ZoneId)",
                call => Tick(System(call.Run, call.Need<JavaZone>(0)), 0.001m)
            )
            .Method("long millis()", call => call.Self<JavaClock>().Now().ToUnixTimeMilliseconds())
            .Method("java.time.Instant instant()", call => new JavaInstant(call.Self<JavaClock>().Now()))
            .Method("java.time.ZoneId getZone()", call => call.Self<JavaClock>().Zone)
            .Method($"{Self} withZone(java.time.ZoneId)", call => call.Self<JavaClock>().In(call.Need<JavaZone>(0)))
            .Build();

    public static IReadOnlyList<JavaClass> Kinds { get; } =
    [.. new[] { "SystemClock", "FixedClock", "OffsetClock", "TickClock" }.Select(DefineKind)];

    public JavaClass Class => Kinds.First(k => k.SimpleName == kind);

    public string JavaText => $"{kind}[{Zone.JavaText}]";

    private JavaZone Zone { get; } = zone;

    public DateTimeOffset Now() => now();

    private static JavaClass DefineKind(string kind) =>
        JavaClass.Define($"{Self}${kind}").Extends(Self).NotPublic().Build();

    private static JavaClock System(JavaRun run, JavaZone zone) => new("SystemClock", run.Clock.GetUtcNow, zone);

    private static JavaClock Fixed(JavaInstant instant, JavaZone zone) => new("FixedClock", () => instant.Moment, zone);

    private static JavaClock Offset(JavaClock clock, JavaDuration by) =>
        new("OffsetClock", () => clock.Now().AddTicks((long)(by.Seconds * TimeSpan.TicksPerSecond)), clock.Zone);

    private static JavaClock Tick(JavaClock clock, decimal seconds)
    {
        var length = Math.Max(1, (long)(seconds * TimeSpan.TicksPerSecond));
        return new JavaClock(
            "TickClock",
            () => clock.Now() is var at ? at.AddTicks(-(at.UtcTicks % length)) : default,
            clock.Zone
        );
    }

    private JavaClock In(JavaZone other) => new(kind, Now, other);
}
