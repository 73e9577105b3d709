namespace JourneySim.Coverage;

/// <summary>The metrics of a suite, by the names that thresholds use.</summary>
public static class CoverageTotals
{
    public static IReadOnlyList<string> Metrics { get; } = ["statements", "branches", "functions", "nodes", "outcomes"];

    public static Share Of(CoverageMap map, string metric) =>
        metric switch
        {
            "statements" => Sum(map.Scripts.Select(s => s.Statements)),
            "branches" => Sum(map.Scripts.Select(s => s.Branches)),
            "functions" => Sum(map.Scripts.Select(s => s.Functions)),
            "nodes" => Sum(map.Journeys.Select(j => j.Nodes)),
            "outcomes" => Sum(map.Journeys.Select(j => j.Outcomes)),
            _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "No such metric."),
        };

    private static Share Sum(IEnumerable<Share> shares) => shares.Aggregate(new Share(0, 0), Share.Add);
}
