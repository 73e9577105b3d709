namespace JourneySim.Workspaces;

/// <summary>What of the real network a workspace lets runs reach.</summary>
/// <param name="Live">Hosts that are really called, by name.</param>
/// <param name="Upstream">Where requests go that no stub answers; null is nowhere.</param>
public sealed record NetworkSettings(IReadOnlyList<string> Live, Uri? Upstream)
{
    /// <summary>Nothing.</summary>
    public static NetworkSettings Closed { get; } = new([], null);
}
