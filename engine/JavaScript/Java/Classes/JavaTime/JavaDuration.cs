using System.Globalization;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.Duration</c>: seconds with nanoseconds.</summary>
/// <param name="seconds">The length in seconds, exact to the nanosecond.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/Duration.html">Duration</seealso>
internal sealed class JavaDuration(decimal seconds) : IJavaObject
{
    private const string Self = "java.time.Duration";

    public static JavaClass Type { get; } = Define();

    public JavaClass Class => Type;

    public decimal Seconds { get; } = seconds;

    public string JavaText => Iso();

    public int JavaHash => Values.JavaHashCode.Of((long)decimal.Floor(Seconds)) + (51 * Nanos);

    private int Nanos => (int)((Seconds - decimal.Floor(Seconds)) * 1_000_000_000m);

    public static JavaDuration OfUnits(long amount, JavaEnumConstant unit) =>
        new(amount * ChronoUnitClass.Seconds(unit));

    public bool JavaEquals(object? other) => other is JavaDuration duration && duration.Seconds == Seconds;

    private static JavaClass Define()
    {
        var type = JavaClass
            .Define(Self)
            .Implements("java.time.temporal.TemporalAmount", "Comparable")
            .Constant($"{Self} ZERO", new JavaDuration(0))
            .Static($"{Self} parse(CharSequence)", call => Parse(call.NeedText(0)))
            .Static(
                $"{Self} of(long, java.time.temporal.TemporalUnit)",
                call => OfUnits(call.Long(0), call.Need<JavaEnumConstant>(1))
            )
            .Static(
                $"{Self} ofSeconds(long, long)",
                call => new JavaDuration(call.Long(0) + (call.Long(1) * 0.000000001m))
            )
            .Static($"{Self} between(java.time.temporal.Temporal, java.time.temporal.Temporal)", Between)
            .Method("long getSeconds()", call => (long)decimal.Floor(Of(call)))
            .Method("int getNano()", call => call.Self<JavaDuration>().Nanos)
            .Method("boolean isZero()", call => Of(call) == 0)
            .Method("boolean isNegative()", call => Of(call) < 0)
            .Method($"{Self} negated()", call => new JavaDuration(-Of(call)))
            .Method($"{Self} abs()", call => new JavaDuration(Math.Abs(Of(call))))
            .Method($"{Self} plus({Self})", call => new JavaDuration(Of(call) + call.Need<JavaDuration>(0).Seconds))
            .Method($"{Self} minus({Self})", call => new JavaDuration(Of(call) - call.Need<JavaDuration>(0).Seconds))
            .Method(
                $"{Self} plus(long, java.time.temporal.TemporalUnit)",
                call => new JavaDuration(Of(call) + Amount(call))
            )
            .Method(
                $"{Self} minus(long, java.time.temporal.TemporalUnit)",
                call => new JavaDuration(Of(call) - Amount(call))
            )
            .Method($"{Self} multipliedBy(long)", call => new JavaDuration(Of(call) * call.Long(0)))
            .Method($"int compareTo({Self})", call => Of(call).CompareTo(call.Need<JavaDuration>(0).Seconds));
        foreach (
            var (name, length) in new (string, decimal)[]
            {
                ("Days", 86400),
                ("Hours", 3600),
                ("Minutes", 60),
                ("Seconds", 1),
                ("Millis", 0.001m),
                ("Nanos", 0.000000001m),
            }
        )
        {
            type.Static($"{Self} of{name}(long)", call => new JavaDuration(call.Long(0) * length));
            type.Method($"long to{name}()", call => (long)decimal.Truncate(Of(call) / length));
            type.Method($"{Self} plus{name}(long)", call => new JavaDuration(Of(call) + (call.Long(0) * length)));
            type.Method($"{Self} minus{name}(long)", call => new JavaDuration(Of(call) - (call.Long(0) * length)));
        }

        return type.Build();
    }

    private static decimal Of(JavaCall call) => call.Self<JavaDuration>().Seconds;

    private static decimal Amount(JavaCall call) =>
        call.Long(0) * ChronoUnitClass.Seconds(call.Need<JavaEnumConstant>(1));

    private static object Between(JavaCall call) =>
        new JavaDuration(
            (call[0] as IJavaTemporal ?? throw new JavaException("java.lang.NullPointerException", null)).Until(
                (IJavaTemporal)call[1]!,
                ChronoUnitClass.Unit("NANOS")
            ) * 0.000000001m
        );

    private static JavaDuration Parse(string text)
    {
        try
        {
            return new JavaDuration(
                (decimal)System.Xml.XmlConvert.ToTimeSpan(text.ToUpperInvariant()).Ticks / TimeSpan.TicksPerSecond
            );
        }
        catch (FormatException)
        {
            throw new JavaException("java.time.format.DateTimeParseException", "Text cannot be parsed to a Duration");
        }
    }

    private string Iso()
    {
        if (Seconds == 0)
        {
            return "PT0S";
        }

        var total = decimal.Truncate(Seconds);
        var text = new StringBuilder("PT");
        var hours = decimal.Truncate(total / 3600);
        var minutes = decimal.Truncate(total % 3600 / 60);
        var rest = Seconds - (hours * 3600) - (minutes * 60);
        text.Append(hours == 0 ? "" : hours.ToString("0", CultureInfo.InvariantCulture) + "H");
        text.Append(minutes == 0 ? "" : minutes.ToString("0", CultureInfo.InvariantCulture) + "M");
        text.Append(rest == 0 ? "" : rest.ToString("0.#########", CultureInfo.InvariantCulture) + "S");
        return text.ToString();
    }
}
