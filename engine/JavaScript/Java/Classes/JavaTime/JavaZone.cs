using System.Globalization;
using JourneySim.Engine.JavaScript.Java.Classes.JavaText;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaTime;

/// <summary><c>java.time.ZoneId</c> and <c>ZoneOffset</c>.</summary>
/// <param name="id">Its name.</param>
/// <param name="zone">Its rules.</param>
/// <param name="isOffset">A fixed offset.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/time/ZoneId.html">ZoneId</seealso>
internal sealed class JavaZone(string id, TimeZoneInfo zone, bool isOffset) : IJavaObject
{
    private const string Zone = "java.time.ZoneId";
    private const string OffsetName = "java.time.ZoneOffset";

    public static JavaZone Utc { get; } = new("Z", TimeZoneInfo.Utc, isOffset: true);

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Zone)
            .Abstract()
            .Static($"{Zone} of(String)", call => Of(call.NeedText(0)))
            .Static($"{Zone} systemDefault()", call => Of(call.Run.Zone))
            .Method("String getId()", call => call.Self<JavaZone>().Id)
            .Declares($"static Set getAvailableZoneIds()\n{Zone} normalized()\njava.time.zone.ZoneRules getRules()")
            .Build();

    public static JavaClass OffsetType { get; } =
        JavaClass
            .Define(OffsetName)
            .Extends(Zone)
            .Constant($"{OffsetName} UTC", Utc)
            .Static($"{OffsetName} of(String)", call => Of(call.NeedText(0)))
            .Static($"{OffsetName} ofHours(int)", call => OfOffset(TimeSpan.FromHours(call.Int(0))))
            .Static(
                $"{OffsetName} ofHoursMinutes(int, int)",
                call => OfOffset(new TimeSpan(call.Int(0), call.Int(1), 0))
            )
            .Static($"{OffsetName} ofTotalSeconds(int)", call => OfOffset(TimeSpan.FromSeconds(call.Int(0))))
            .Method("int getTotalSeconds()", call => (int)call.Self<JavaZone>().Rules.BaseUtcOffset.TotalSeconds)
            .Build();

    /// <summary>The hidden class of zones with a name.</summary>
    public static JavaClass Region { get; } =
        JavaClass.Define("java.time.ZoneRegion").Extends(Zone).NotPublic().Build();

    public JavaClass Class => isOffset ? OffsetType : Region;

    public string Id { get; } = id;

    public TimeZoneInfo Rules { get; } = zone;

    public bool IsOffset => isOffset;

    public string JavaText => Id;

    public int JavaHash => JavaHashCode.Of(Id);

    public static JavaZone Of(TimeZoneInfo zone) => new(zone.Id, zone, isOffset: false);

    public static JavaZone OfOffset(TimeSpan offset) =>
        offset.Duration() > TimeSpan.FromHours(18)
            ? throw new JavaException("java.time.DateTimeException", "Zone offset not in valid range: -18:00 to +18:00")
        : offset == TimeSpan.Zero ? Utc
        : new JavaZone(
            DateWords.Offset(offset, ":"),
            TimeZoneInfo.CreateCustomTimeZone("UTC" + DateWords.Offset(offset, ":"), offset, null, null),
            isOffset: true
        );

    public bool JavaEquals(object? other) => other is JavaZone same && same.Id == Id;

    private static JavaZone Of(string id)
    {
        if (id is "Z" or "+00:00")
        {
            return Utc;
        }

        if (id.Length > 1 && id[0] is '+' or '-')
        {
            var digits = id[1..].Replace(":", "", StringComparison.Ordinal).PadRight(4, '0');
            return digits.Length == 4 && int.TryParse(digits, CultureInfo.InvariantCulture, out var number)
                ? OfOffset((id[0] == '-' ? -1 : 1) * new TimeSpan(number / 100, number % 100, 0))
                : throw new JavaException(
                    "java.time.DateTimeException",
                    "Invalid ID for ZoneOffset, invalid format: " + id
                );
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? new JavaZone(id, zone, isOffset: false)
            : throw new JavaException("java.time.zone.ZoneRulesException", "Unknown time-zone ID: " + id);
    }
}
