using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Workspaces;

/// <summary>The stand-ins of one simulation, and how often each node has been visited.</summary>
/// <param name="all">Later ones of the same key win.</param>
internal sealed class StandIns(IReadOnlyList<StandIn> all)
{
    private readonly Dictionary<string, int> visits = new(StringComparer.Ordinal);

    /// <summary>The node that stands in for another one; null when that one runs itself.</summary>
    public Node? Instead(NodeDefinition node) =>
        Find(all, node) is { } standIn ? new StandInNode(() => Next(standIn, node)) : null;

    public static StandIn? Find(IReadOnlyList<StandIn> all, NodeDefinition node) =>
        all.LastOrDefault(s => s.Node == node.Id)
        ?? all.LastOrDefault(s => s.Node == node.DisplayName)
        ?? all.LastOrDefault(s => s.Node == node.Type);

    private StandInVisit Next(StandIn standIn, NodeDefinition node)
    {
        var count = visits.GetValueOrDefault(node.Id);
        visits[node.Id] = count + 1;
        return standIn.Visits[Math.Min(count, standIn.Visits.Count - 1)];
    }
}
