using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities.Pages;

/// <summary>
/// The outcomes of a page: those of its last node. Pages of version 2.0 call them by that node too, <c>{node id}-{outcome}</c> (PingAM Authentication node
/// reference, "Page node", changelog; exports of Advanced Identity Cloud).
/// </summary>
internal static class PageOutcomes
{
    public static IReadOnlyList<string> Of(NodeDefinition page, NodeCatalog catalog)
    {
        if (page.Children is not [.., var last])
        {
            return Recorded(page);
        }

        return (catalog.OutcomesOf(last) ?? last.RecordedOutcomes) is { } outcomes
            ? [.. outcomes.Select(o => Named(page, o))]
            : Recorded(page);
    }

    /// <summary>An outcome of the last node as the page calls it.</summary>
    public static string Named(NodeDefinition page, string outcome)
    {
        if (page.Version is null || !page.Version.StartsWith("2.", StringComparison.Ordinal))
        {
            return outcome;
        }

        // An import gives nodes readable ids and leaves outcomes as they are.
        var end = "-" + outcome;
        return Recorded(page).FirstOrDefault(o => o.EndsWith(end, StringComparison.Ordinal))
            ?? page.Children[^1].Id + end;
    }

    private static IReadOnlyList<string> Recorded(NodeDefinition page) =>
        page.RecordedOutcomes ?? [.. page.Connections.Select(c => c.Outcome)];
}
