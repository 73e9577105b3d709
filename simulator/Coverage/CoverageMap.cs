using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Graphs;

namespace JourneySim.Coverage;

/// <summary>What the cases of a suite ran: places of scripts, nodes and outcomes of journeys. Cases count for themselves; their counts are added here.</summary>
public sealed class CoverageMap
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ScriptCounts> scripts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Journey Journey, PictureMarks Marks)> journeys = new(StringComparer.Ordinal);

    /// <summary>The scripts that ran, by file and name.</summary>
    public IReadOnlyList<ScriptCounts> Scripts =>
        [.. scripts.Values.OrderBy(s => s.File, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>The journeys that cases ran, with what was reached.</summary>
    public IReadOnlyList<JourneyCounts> Journeys =>
        [
            .. journeys
                .Values.OrderBy(j => j.Journey.Name, StringComparer.Ordinal)
                .Select(j => new JourneyCounts(j.Journey, j.Marks)),
        ];

    /// <summary>Counts for one case.</summary>
    public static CaseCoverage Begin() => new();

    /// <summary>Adds what a case counted.</summary>
    public void Add(CaseCoverage counted, IReadOnlyList<TraceEvent> trace, JourneyCatalog known)
    {
        lock (gate)
        {
            foreach (var (script, probes, counters) in counted.All)
            {
                var key = $"{script.File}\n{script.Name}";
                if (!scripts.TryGetValue(key, out var sum) || !ReferenceEquals(sum.Probes, probes))
                {
                    scripts[key] = sum =
                        sum is { } other && other.Probes.Count == probes.Count
                            ? other
                            : new ScriptCounts(script, probes);
                }

                sum.Add(counters);
            }

            foreach (
                var name in trace
                    .OfType<TraceEvent.NodeEntered>()
                    .Select(e => e.Journey)
                    .Distinct(StringComparer.Ordinal)
            )
            {
                if (known.Find(name) is { } journey)
                {
                    if (!journeys.TryGetValue(name, out var marked))
                    {
                        journeys[name] = marked = (journey, new PictureMarks());
                    }

                    marked.Marks.Add(PictureMarks.Of(name, trace));
                }
            }
        }
    }
}
