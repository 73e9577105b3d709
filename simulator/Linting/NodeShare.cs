using JourneySim.Engine.Journeys;
using JourneySim.Loading;
using JourneySim.Nodes;
using JourneySim.Workspaces;

namespace JourneySim.Linting;

/// <summary>How many of the nodes of a workspace's journeys are simulated, nodes on pages counted too.</summary>
/// <param name="Total">All nodes.</param>
/// <param name="Simulated">Those whose type is simulated and that have no stand-in.</param>
/// <param name="StoodIn">Those that the workspace has a stand-in for.</param>
/// <param name="Missing">The types of the others with their number, most first: a run stops there.</param>
public sealed record NodeShare(int Total, int Simulated, int StoodIn, IReadOnlyList<KeyValuePair<string, int>> Missing)
{
    public static NodeShare None { get; } = new(0, 0, 0, []);

    /// <summary>Counts all that was read, journeys with mistakes too.</summary>
    public static NodeShare Of(WorkspaceReading reading)
    {
        if (reading.Workspace is not { } workspace)
        {
            return None;
        }

        var uses = Uses(reading.Journeys.Select(j => j.Journey).OfType<Journey>(), workspace).ToList();
        return new NodeShare(
            uses.Count,
            uses.Count(u => u.Kind == NodeUseKind.Simulated),
            uses.Count(u => u.Kind == NodeUseKind.StoodIn),
            [
                .. uses.Where(u => u.Kind == NodeUseKind.Missing)
                    .CountBy(u => u.Node.Type, StringComparer.Ordinal)
                    .OrderByDescending(t => t.Value)
                    .ThenBy(t => t.Key, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>The share of several workspaces together.</summary>
    public NodeShare Plus(NodeShare other) =>
        new(
            Total + other.Total,
            Simulated + other.Simulated,
            StoodIn + other.StoodIn,
            [
                .. Missing
                    .Concat(other.Missing)
                    .GroupBy(t => t.Key, StringComparer.Ordinal)
                    .Select(g => KeyValuePair.Create(g.Key, g.Sum(t => t.Value)))
                    .OrderByDescending(t => t.Value)
                    .ThenBy(t => t.Key, StringComparer.Ordinal),
            ]
        );

    internal static IEnumerable<NodeUse> Uses(IEnumerable<Journey> journeys, Workspace workspace) =>
        from journey in journeys
        from node in journey.AllNodes()
        select new NodeUse(journey.Name, node, KindOf(workspace, node));

    private static NodeUseKind KindOf(Workspace workspace, NodeDefinition node) =>
        StandIns.Find(workspace.StandIns, node) is not null ? NodeUseKind.StoodIn
        : workspace.Nodes.Find(node.Type) is not null ? NodeUseKind.Simulated
        : NodeUseKind.Missing;
}

/// <summary>A node of a journey, and what a run does with it.</summary>
internal sealed record NodeUse(string Journey, NodeDefinition Node, NodeUseKind Kind);

/// <summary>What a run does with a node.</summary>
internal enum NodeUseKind
{
    Simulated,
    StoodIn,
    Missing,
}
