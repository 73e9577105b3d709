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
    private readonly Dictionary<string, JourneyCounts> merged = new(StringComparer.Ordinal);

    /// <summary>The scripts that ran, by file and name.</summary>
    public IReadOnlyList<ScriptCounts> Scripts =>
        [.. scripts.Values.OrderBy(s => s.File, StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>The journeys that cases ran, with what was reached.</summary>
    public IReadOnlyList<JourneyCounts> Journeys =>
        [
            .. journeys
                .Values.Select(j => new JourneyCounts(j.Journey, j.Marks))
                .Concat(merged.Values)
                .OrderBy(j => j.Name, StringComparer.Ordinal),
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
                Counts(script, probes).Add(counters);
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

    /// <summary>Scripts of the journeys under test that no case ran count with nothing reached; without them the shares would flatter.</summary>
    /// <param name="scriptsOf">The scripts of a journey.</param>
    /// <param name="probesOf">The places of a script.</param>
    public void AddUntouched(
        Func<Journey, IEnumerable<Script>> scriptsOf,
        Func<Script, IReadOnlyList<ScriptProbe>> probesOf
    )
    {
        foreach (var script in journeys.Values.SelectMany(j => scriptsOf(j.Journey)))
        {
            if (!scripts.ContainsKey(Key(script.File, script.Name)))
            {
                Counts(script, probesOf(script));
            }
        }
    }

    /// <summary>Adds the counts of another run of the suite.</summary>
    internal void Add(ScriptCounts other)
    {
        var key = Key(other.File, other.Name);
        if (!scripts.TryGetValue(key, out var sum) || !sum.Probes.SequenceEqual(other.Probes))
        {
            scripts[key] = sum = new ScriptCounts(other.File, other.Name, other.Source, other.Probes);
        }

        sum.Add(other.Hits);
    }

    /// <summary>Adds the counts of another run of the suite.</summary>
    internal void Add(JourneyCounts other) =>
        merged[other.Name] = merged.TryGetValue(other.Name, out var known) ? known.With(other) : other;

    private static string Key(string file, string name) => $"{file}\n{name}";

    private ScriptCounts Counts(Script script, IReadOnlyList<ScriptProbe> probes)
    {
        var key = Key(script.File, script.Name);
        if (!scripts.TryGetValue(key, out var sum) || !ReferenceEquals(sum.Probes, probes))
        {
            scripts[key] = sum =
                sum is { } other && other.Probes.Count == probes.Count ? other : new ScriptCounts(script, probes);
        }

        return sum;
    }
}
