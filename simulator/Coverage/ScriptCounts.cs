using JourneySim.Engine.Scripts;

namespace JourneySim.Coverage;

/// <summary>How often the places of one script ran.</summary>
/// <param name="file">Where its text was read from.</param>
/// <param name="name">Its name.</param>
/// <param name="source">Its text; empty where only counts are known.</param>
/// <param name="probes">The places.</param>
public sealed class ScriptCounts(string file, string name, string source, IReadOnlyList<ScriptProbe> probes)
{
    private readonly long[] hits = new long[probes.Count];

    public ScriptCounts(Script script, IReadOnlyList<ScriptProbe> probes)
        : this(script.File, script.Name, script.Source, probes) { }

    /// <summary>The file as reports name it; for a script out of an export the file that holds the same text.</summary>
    public string File { get; internal set; } = file;

    public string Name { get; } = name;

    public string Source { get; } = source;

    public IReadOnlyList<ScriptProbe> Probes { get; } = probes;

    public IReadOnlyList<long> Hits => hits;

    /// <summary>The text stands inside an export, in no file of its own.</summary>
    public bool IsEmbedded => File.Contains('#', StringComparison.Ordinal);

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

    internal void Add(IReadOnlyList<int> counters)
    {
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] += counters[i];
        }
    }

    internal void Add(IReadOnlyList<long> counters)
    {
        for (var i = 0; i < hits.Length; i++)
        {
            hits[i] += counters[i];
        }
    }
}
