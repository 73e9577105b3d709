using System.Globalization;

namespace JourneySim.Engine.JavaScript.Rhino.Runtime.Objects.Dates;

/// <summary>The short names that Java gives to time zones, such as <c>UTC</c> or <c>CEST</c>.</summary>
internal static class ZoneNames
{
    private static readonly Dictionary<string, (string Standard, string Summer)> Known = new(StringComparer.Ordinal)
    {
        ["UTC"] = ("UTC", "UTC"),
        ["Etc/UTC"] = ("UTC", "UTC"),
        ["GMT"] = ("GMT", "GMT"),
        ["Europe/London"] = ("GMT", "BST"),
        ["Europe/Dublin"] = ("GMT", "IST"),
        ["Europe/Lisbon"] = ("WET", "WEST"),
        ["Europe/Athens"] = ("EET", "EEST"),
        ["Europe/Helsinki"] = ("EET", "EEST"),
        ["Europe/Kiev"] = ("EET", "EEST"),
        ["Europe/Moscow"] = ("MSK", "MSK"),
        ["America/New_York"] = ("EST", "EDT"),
        ["America/Toronto"] = ("EST", "EDT"),
        ["America/Chicago"] = ("CST", "CDT"),
        ["America/Denver"] = ("MST", "MDT"),
        ["America/Phoenix"] = ("MST", "MST"),
        ["America/Los_Angeles"] = ("PST", "PDT"),
        ["America/Sao_Paulo"] = ("BRT", "BRST"),
        ["Asia/Tokyo"] = ("JST", "JST"),
        ["Asia/Kolkata"] = ("IST", "IST"),
        ["Asia/Shanghai"] = ("CST", "CST"),
        ["Asia/Singapore"] = ("SGT", "SGT"),
        ["Australia/Sydney"] = ("AEST", "AEDT"),
        ["Pacific/Auckland"] = ("NZST", "NZDT"),
    };

    private static readonly HashSet<string> CentralEuropean = new(StringComparer.Ordinal)
    {
        "Amsterdam",
        "Belgrade",
        "Berlin",
        "Bratislava",
        "Brussels",
        "Budapest",
        "Copenhagen",
        "Luxembourg",
        "Ljubljana",
        "Madrid",
        "Monaco",
        "Oslo",
        "Paris",
        "Prague",
        "Rome",
        "Stockholm",
        "Vienna",
        "Warsaw",
        "Zagreb",
        "Zurich",
    };

    public static string Of(TimeZoneInfo zone, bool summer, TimeSpan offset)
    {
        if (Known.TryGetValue(zone.Id, out var names))
        {
            return summer ? names.Summer : names.Standard;
        }

        if (zone.Id.StartsWith("Europe/", StringComparison.Ordinal) && CentralEuropean.Contains(zone.Id[7..]))
        {
            return summer ? "CEST" : "CET";
        }

        var sign = offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(
            CultureInfo.InvariantCulture,
            $"GMT{sign}{Math.Abs(offset.Hours):00}:{Math.Abs(offset.Minutes):00}"
        );
    }
}
