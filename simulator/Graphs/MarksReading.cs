using System.Text.Json;

namespace JourneySim.Graphs;

/// <summary>Reads which nodes ran out of what other commands wrote: a run (<c>run --json</c>) or coverage (<c>test --coverage-format json</c>).</summary>
public static class MarksReading
{
    /// <summary>The marks of one journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="json">What was written.</param>
    /// <param name="others">The journeys that the text tells of.</param>
    /// <returns>Null when it tells nothing of this journey.</returns>
    /// <exception cref="FormatException">It is neither a run nor coverage.</exception>
    public static PictureMarks? Read(string journey, string json, out IReadOnlyList<string> others)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("path", out var path))
            {
                return OfRun(journey, [.. path.EnumerateArray()], out others);
            }

            if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("journeys", out var journeys))
            {
                return OfCoverage(journey, [.. journeys.EnumerateArray()], out others);
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new FormatException("It is neither a run nor coverage in JSON.", wrong);
        }

        throw new FormatException("It is neither a run nor coverage in JSON.");
    }

    private static PictureMarks? OfRun(string journey, List<JsonElement> path, out IReadOnlyList<string> others)
    {
        others = Names(path);
        var own = path.FindAll(v => Text(v, "journey") == journey);
        return own.Count == 0
            ? null
            : PictureMarks.Of(
                own.Select(v => Text(v, "node")),
                own.Where(v => v.GetProperty("outcome").ValueKind == JsonValueKind.String)
                    .Select(v => (Text(v, "node"), Text(v, "outcome")))
            );
    }

    private static PictureMarks? OfCoverage(string journey, List<JsonElement> all, out IReadOnlyList<string> others)
    {
        others = Names(all);
        var at = all.FindIndex(j => Text(j, "journey") == journey);
        return at < 0
            ? null
            : PictureMarks.Of(
                Reached(all[at], "allNodes").Select(n => Text(n, "id")),
                Reached(all[at], "allOutcomes").Select(o => (Text(o, "node"), Text(o, "outcome")))
            );
    }

    private static IEnumerable<JsonElement> Reached(JsonElement journey, string list) =>
        journey.GetProperty(list).EnumerateArray().Where(e => e.GetProperty("reached").GetBoolean());

    private static List<string> Names(List<JsonElement> entries) =>
        [.. entries.Select(e => Text(e, "journey")).Distinct(StringComparer.Ordinal)];

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
