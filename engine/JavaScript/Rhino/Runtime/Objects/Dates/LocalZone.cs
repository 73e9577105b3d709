namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>A time zone as Rhino uses it: its present offset, and an hour in summer.</summary>
internal sealed class LocalZone(TimeZoneInfo zone)
{
    public double ToLocal(double time) => time + Offset(time).TotalMilliseconds;

    public double ToUtc(double local)
    {
        var guess = local - Offset(local).TotalMilliseconds;
        return local - Offset(guess).TotalMilliseconds;
    }

    public TimeSpan Offset(double time) => zone.GetUtcOffset(Instant(time));

    public string Name(double time)
    {
        var instant = Instant(time);
        return ZoneNames.Of(zone, zone.IsDaylightSavingTime(instant), zone.GetUtcOffset(instant));
    }

    private static DateTimeOffset Instant(double time) =>
        DateTimeOffset.FromUnixTimeMilliseconds((long)Math.Clamp(time, -62_000_000_000_000, 253_000_000_000_000));
}
