using System.Globalization;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>A time in words, such as <c>1 year and 6 months</c>.</summary>
internal sealed class ElapsedTime(IReadOnlyList<(int Count, string Unit)> parts)
{
    /// <summary>Null for a text that is no such time.</summary>
    public static ElapsedTime? Read(string text)
    {
        var words = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(w => !w.Equals("and", StringComparison.OrdinalIgnoreCase))
            .ToList();
        var parts = new List<(int, string)>();
        for (var i = 0; i + 1 < words.Count; i += 2)
        {
            if (!int.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            {
                return null;
            }

            parts.Add((count, words[i + 1].TrimEnd('s').ToUpperInvariant()));
        }

        return words.Count > 0 && words.Count % 2 == 0 && parts.TrueForAll(p => IsUnit(p.Item2))
            ? new ElapsedTime(parts)
            : null;
    }

    public DateTimeOffset After(DateTimeOffset start) =>
        parts.Aggregate(
            start,
            (at, part) =>
                part.Unit switch
                {
                    "YEAR" => at.AddYears(part.Count),
                    "MONTH" => at.AddMonths(part.Count),
                    "WEEK" => at.AddDays(7 * part.Count),
                    "DAY" => at.AddDays(part.Count),
                    "HOUR" => at.AddHours(part.Count),
                    "MINUTE" => at.AddMinutes(part.Count),
                    _ => at.AddSeconds(part.Count),
                }
        );

    private static bool IsUnit(string unit) =>
        unit is "YEAR" or "MONTH" or "WEEK" or "DAY" or "HOUR" or "MINUTE" or "SECOND";
}
