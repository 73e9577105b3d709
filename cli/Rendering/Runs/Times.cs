using System.Globalization;

namespace JourneySim.Cli.Rendering.Runs;

/// <summary>Durations as people read them.</summary>
internal static class Times
{
    public static string Of(TimeSpan time) =>
        time.TotalMilliseconds switch
        {
            < 10 and var ms => ms.ToString("0.0", CultureInfo.InvariantCulture) + " ms",
            < 1000 and var ms => ms.ToString("0", CultureInfo.InvariantCulture) + " ms",
            _ => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s",
        };
}
