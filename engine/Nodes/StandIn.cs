using JourneySim.Engine.Journeys;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Nodes;

/// <summary>
/// What a node does that is not simulated, or is not to run: which outcome it takes and what it writes. AM has no counterpart; a run or a test says it
/// (<c>standIns:</c>). It also replaces nodes that are simulated.
/// </summary>
/// <param name="Node">The node's id, its display name or its type; the more exact match counts.</param>
/// <param name="Visits">What each visit comes to, in order; the last one stands for all later visits.</param>
public sealed record StandIn(string Node, IReadOnlyList<StandInVisit> Visits);

/// <summary>What one visit of a node comes to that is stood in for.</summary>
/// <param name="Outcome">The outcome it leaves by.</param>
/// <param name="Shared">What it puts into shared state.</param>
/// <param name="Transient">What it puts into transient state.</param>
public sealed record StandInVisit(string Outcome, StateMap Shared, StateMap Transient);

/// <summary>The stand-ins of a run, and how often each has been used.</summary>
public sealed class StandInCatalog(IReadOnlyList<StandIn> standIns)
{
    private readonly Dictionary<string, int> visits = new(StringComparer.Ordinal);

    public static StandInCatalog Empty { get; } = new([]);

    public IReadOnlyList<StandIn> StandIns { get; } = standIns;

    /// <summary>The stand-in of a node: by id, else by name, else by type; null when it has none.</summary>
    public StandIn? Find(NodeDefinition node) =>
        StandIns.FirstOrDefault(s => s.Node == node.Id)
        ?? StandIns.FirstOrDefault(s => s.Node == node.DisplayName)
        ?? StandIns.FirstOrDefault(s => s.Node == node.Type);

    /// <summary>The node's next visit.</summary>
    public StandInVisit Next(StandIn standIn, NodeDefinition node)
    {
        var count = visits.GetValueOrDefault(node.Id);
        visits[node.Id] = count + 1;
        return standIn.Visits[Math.Min(count, standIn.Visits.Count - 1)];
    }
}
