namespace JourneySim.Conformance;

/// <summary>The cases that are known to differ for good, each with its reason: lines <c>dialect id reason</c>.</summary>
internal static class KnownDivergences
{
    public static IReadOnlyDictionary<(string Dialect, string Id), string> All { get; } =
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "known-divergences.txt"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ', 3))
            .ToDictionary(parts => (parts[0], parts[1]), parts => parts[2]);
}
