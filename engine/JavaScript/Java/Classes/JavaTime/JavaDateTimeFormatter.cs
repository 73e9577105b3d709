using JourneySim.Engine.JavaScript.Java.Classes.JavaText;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.format.DateTimeFormatter</c>: the ISO formats and patterns, for writing.</summary>
/// <param name="write">How it writes.</param>
/// <param name="zone">The zone it shows moments in, or null.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/format/DateTimeFormatter.html">DateTimeFormatter</seealso>
internal sealed class JavaDateTimeFormatter(Func<IJavaTemporal, JavaZone?, string> write, JavaZone? zone = null)
    : IJavaObject
{
    private const string Self = "java.time.format.DateTimeFormatter";

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Self)
            .Constant(
                $"{Self} ISO_INSTANT",
                new JavaDateTimeFormatter(
                    (t, _) => new JavaInstant(MomentOf(t, null).Moment.ToUniversalTime()).JavaText
                )
            )
            .Constant($"{Self} ISO_LOCAL_DATE", As(JavaDateTimeKind.Date))
            .Constant($"{Self} ISO_LOCAL_TIME", As(JavaDateTimeKind.Time))
            .Constant($"{Self} ISO_LOCAL_DATE_TIME", As(JavaDateTimeKind.DateTime))
            .Constant($"{Self} ISO_ZONED_DATE_TIME", new JavaDateTimeFormatter((t, z) => MomentOf(t, z).JavaText))
            .Constant($"{Self} ISO_DATE_TIME", new JavaDateTimeFormatter((t, z) => MomentOf(t, z).JavaText))
            .Static($"{Self} ofPattern(String)", call => OfPattern(call.NeedText(0)))
            .Static($"{Self} ofPattern(String, Locale)", call => OfPattern(call.NeedText(0)))
            .Method(
                "String format(java.time.temporal.TemporalAccessor)",
                call =>
                    call.Self<JavaDateTimeFormatter>()
                        .Format(
                            (IJavaTemporal?)call[0]
                                ?? throw new JavaException("java.lang.NullPointerException", "temporal")
                        )
            )
            .Method(
                $"{Self} withZone(java.time.ZoneId)",
                call => call.Self<JavaDateTimeFormatter>().In(call.Need<JavaZone>(0))
            )
            .Method($"{Self} withLocale(Locale)", call => call.This)
            .Method("java.time.temporal.TemporalAccessor parse(CharSequence)")
            .Build();

    public JavaClass Class => Type;

    public string Format(IJavaTemporal temporal) => write(temporal, zone);

    private static JavaDateTimeFormatter As(JavaDateTimeKind kind) =>
        new(
            (t, z) => new JavaDateTime(kind, new DateTimeOffset(MomentOf(t, z).Moment.DateTime, TimeSpan.Zero)).JavaText
        );

    private static JavaDateTime MomentOf(IJavaTemporal temporal, JavaZone? zone) =>
        temporal switch
        {
            JavaDateTime { Zone: not null } there when zone is not null => new JavaDateTime(
                JavaDateTimeKind.Zoned,
                there.Moment,
                zone
            ),
            JavaDateTime local => local,
            JavaInstant instant => new JavaDateTime(JavaDateTimeKind.Zoned, instant.Moment, zone ?? JavaZone.Utc),
            _ => throw new Diagnostics.NotSimulatedException($"{Self} of {temporal.Class.Name}"),
        };

    private static JavaDateTimeFormatter OfPattern(string text)
    {
        var pattern = DatePattern.Parse(
            text,
            "GuyMLdDEaHKkhmsSnXxZzVOwWYecQq",
            c => new JavaException("java.lang.IllegalArgumentException", $"Unknown pattern letter: {c}")
        );
        return new JavaDateTimeFormatter((temporal, zone) => Written(pattern, temporal, zone));
    }

    private static string Written(DatePattern pattern, IJavaTemporal temporal, JavaZone? zone)
    {
        if (
            temporal is JavaInstant
            && zone is null
            && pattern.Pieces.Any(p => p.Letter is 'y' or 'u' or 'M' or 'd' or 'H' or 'h')
        )
        {
            throw new JavaException(
                "java.time.temporal.UnsupportedTemporalTypeException",
                "Unsupported field: YearOfEra"
            );
        }

        var shown = MomentOf(temporal, zone);
        var rules = shown.Zone?.Rules ?? TimeZoneInfo.Utc;
        var moment = shown.Moment;
        return string.Concat(
            pattern.Pieces.Select(piece =>
                piece.Letter switch
                {
                    '\0' => piece.Literal,
                    'S' => (moment.Ticks % TimeSpan.TicksPerSecond * 100).ToString(
                        "000000000",
                        System.Globalization.CultureInfo.InvariantCulture
                    )[..Math.Min(9, piece.Count)],
                    'x' or 'X' when piece.Letter == 'x' || moment.Offset != TimeSpan.Zero => DateWords.Offset(
                        moment.Offset,
                        piece.Count is 3 or 5 ? ":" : "",
                        piece.Count > 1
                    ),
                    'V' => shown.Zone?.Id ?? "",
                    'n' or 'O' or 'e' or 'c' or 'Q' or 'q' or 'w' or 'W' or 'Y' =>
                        throw new Diagnostics.NotSimulatedException($"the pattern letter {piece.Letter} of {Self}"),
                    _ => DatePatternWriter.Write(
                        new DatePattern("", [piece with { Letter = piece.Letter == 'u' ? 'y' : piece.Letter }]),
                        moment.ToUnixTimeMilliseconds(),
                        rules
                    ),
                }
            )
        );
    }

    private JavaDateTimeFormatter In(JavaZone given) => new(write, given);
}
