using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>How often the places of one script ran.</summary>
public sealed class ScriptCounts(Script script, IReadOnlyList<ScriptProbe> probes)
{
    private readonly long[] hits = new long[probes.Count];

    public string File { get; } = script.File;

    public string Name { get; } = script.Name;

    public string Source { get; } = script.Source;

    public IReadOnlyList<ScriptProbe> Probes { get; } = probes;

    public IReadOnlyList<long> Hits => hits;

    /// <summary>Places of a kind with their hits.</summary>
    public IEnumerable<(ScriptProbe Probe, long Hits)> Of(ScriptProbeKind kind) =>
        Probes.Zip(hits).Where(p => p.First.Kind == kind).Select(p => (p.First, p.Second));

    public Share Statements => Share.Of(Of(ScriptProbeKind.Statement).Select(p => p.Hits));

    public Share Branches => Share.Of(Of(ScriptProbeKind.Branch).Select(p => p.Hits));

    public Share Functions => Share.Of(Of(ScriptProbeKind.Function).Select(p => p.Hits));

    /// <summary>Lines with a statement, and how often the most frequent of them ran.</summary>
    public IReadOnlyDictionary<int, long> Lines =>
        Of(ScriptProbeKind.Statement)
            .GroupBy(p => p.Probe.Line)
            .OrderBy(g => g.Key)
            .ToDictionary(g => g.Key, g => g.Max(p => p.Hits));

    internal void Add(int[] counters)
    {
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] += counters[i];
        }
    }
}
