using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Importing;

/// <summary>The connections of a node in the order of its outcomes, so that the same journey is always written the same.</summary>
internal static class OutcomeOrder
{
    /// <summary>The outcomes of a node; null when only its connections tell them.</summary>
    public static IReadOnlyList<string>? OutcomesOf(NodeDefinition node, NodeCatalog catalog)
    {
        try
        {
            return catalog.OutcomesOf(node) ?? node.RecordedOutcomes;
        }
        catch (FormatException)
        {
            return node.RecordedOutcomes;
        }
    }

    public static IEnumerable<NodeConnection> ConnectionsOf(NodeDefinition node, NodeCatalog catalog)
    {
        var outcomes = OutcomesOf(node, catalog)?.ToList();
        return outcomes is null
            ? node.Connections
            : node.Connections.OrderBy(c => outcomes.IndexOf(c.Outcome) is >= 0 and var at ? at : int.MaxValue);
    }
}
