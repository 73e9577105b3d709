using System.Globalization;

namespace JourneySim.Engine.Requests;

/// <summary>The locales a request prefers: those given, or else the <c>Accept-Language</c> header by weight (RFC 9110 12.5.4).</summary>
public static class AcceptLanguage
{
    public static IReadOnlyList<string> PreferredLocales(this JourneyRequest request) =>
        request.Locales.Count > 0 ? request.Locales
        : request.Headers.FirstOrDefault(h => h.Key.Equals("Accept-Language", StringComparison.OrdinalIgnoreCase))
            is { Value: { } header }
            ? Parse(header)
        : [];

    private static List<string> Parse(string header) =>
        [
            .. header
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(range => range.Split(';', StringSplitOptions.TrimEntries))
                .Select(parts => (Locale: parts[0], Weight: Weight(parts)))
                .Where(r => r.Weight > 0 && r.Locale != "*")
                .OrderByDescending(r => r.Weight)
                .Select(r => r.Locale),
        ];

    private static double Weight(string[] parts) =>
        parts.Skip(1).FirstOrDefault(p => p.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is { } q
        && double.TryParse(q.AsSpan(2), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight)
            ? weight
            : 1;
}
