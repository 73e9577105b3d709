using System.Text.Json;
using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>Reads what <see cref="CoverageJson"/> wrote.</summary>
internal static class CoverageReading
{
    /// <exception cref="FormatException">It is no such report.</exception>
    public static void Add(CoverageMap map, JsonElement report)
    {
        try
        {
            foreach (var script in report.GetProperty("scripts").EnumerateArray())
            {
                map.Add(Script(script));
            }

            foreach (var journey in report.GetProperty("journeys").EnumerateArray())
            {
                map.Add(Journey(journey));
            }
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException("It lacks what coverage reports of this version hold.", wrong);
        }
    }

    private static ScriptCounts Script(JsonElement script)
    {
        var places = script.GetProperty("places").EnumerateArray().ToList();
        var counts = new ScriptCounts(
            script.GetProperty("file").GetString()!,
            script.GetProperty("name").GetString()!,
            "",
            places.ConvertAll(Probe)
        );
        counts.Add(places.ConvertAll(p => p.GetProperty("hits").GetInt64()));
        return counts;
    }

    private static ScriptProbe Probe(JsonElement place) =>
        new(
            place.GetProperty("kind").GetString() switch
            {
                "branch" => ScriptProbeKind.Branch,
                "function" => ScriptProbeKind.Function,
                _ => ScriptProbeKind.Statement,
            },
            place.GetProperty("line").GetInt32(),
            place.GetProperty("column").GetInt32(),
            place.GetProperty("endLine").GetInt32(),
            place.GetProperty("endColumn").GetInt32(),
            place.GetProperty("name").GetString()!
        )
        {
            Decision = place.GetProperty("decision").GetInt32(),
        };

    private static JourneyCounts Journey(JsonElement journey) =>
        new(
            journey.GetProperty("journey").GetString()!,
            [
                .. journey
                    .GetProperty("allNodes")
                    .EnumerateArray()
                    .Select(n => new NodeCount(Text(n, "id"), Text(n, "name"), n.GetProperty("reached").GetBoolean())),
            ],
            [
                .. journey
                    .GetProperty("allOutcomes")
                    .EnumerateArray()
                    .Select(o => new OutcomeCount(
                        Text(o, "node"),
                        Text(o, "name"),
                        Text(o, "outcome"),
                        o.GetProperty("reached").GetBoolean()
                    )),
            ]
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
