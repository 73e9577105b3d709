using System.Globalization;

namespace JourneySim.Loading.Source;

/// <summary>Lengths of time as authors write them: <c>500ms</c>, <c>10s</c>, <c>20m</c>, <c>1h</c>, <c>2d</c>.</summary>
internal static class Durations
{
    private static readonly (string Unit, double Milliseconds)[] Units =
    [
        ("ms", 1),
        ("s", 1000),
        ("m", 60_000),
        ("h", 3_600_000),
        ("d", 86_400_000),
    ];

    public static TimeSpan? Read(string text)
    {
        foreach (var (unit, milliseconds) in Units)
        {
            if (
                text.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(
                    text.AsSpan(0, text.Length - unit.Length).Trim(),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var count
                )
                && count * milliseconds < TimeSpan.MaxValue.TotalMilliseconds
            )
            {
                return TimeSpan.FromMilliseconds(count * milliseconds);
            }
        }

        return null;
    }

    /// <summary>The length of time in the largest unit that keeps it whole.</summary>
    public static string Write(TimeSpan time)
    {
        var milliseconds = (long)time.TotalMilliseconds;
        var (unit, size) = Units.Reverse().First(u => milliseconds % u.Milliseconds == 0 || u.Milliseconds == 1);
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds / size}{unit}");
    }
}
