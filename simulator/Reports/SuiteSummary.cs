using JourneySim.Specs;
using JourneySim.Specs.Snapshots;

namespace JourneySim.Reports;

/// <summary>The counts of a run of a suite.</summary>
/// <param name="Results">All results, in order.</param>
/// <param name="Duration">Wall time.</param>
public sealed record SuiteSummary(IReadOnlyList<SpecResult> Results, TimeSpan Duration)
{
    /// <summary>What became of snapshots; null when nobody asked.</summary>
    public SnapshotSummary? Snapshots { get; init; }

    public int Passed => Results.Count(r => r.Verdict is SpecVerdict.Passed);

    public int Skipped => Results.Count(r => r.Verdict is SpecVerdict.Skipped);

    public int Failed => Results.Count(r => r.Verdict is SpecVerdict.Failed);

    public int NotSimulated => Results.Count(r => r.Verdict is SpecVerdict.NotSimulated);

    public int Broken => Results.Count(r => r.Verdict is SpecVerdict.Broken);

    /// <summary>Cases that did not pass and were not skipped.</summary>
    public int Bad => Failed + NotSimulated + Broken;
}
