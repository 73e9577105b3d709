using JourneySim.Engine.Journeys;

namespace JourneySim.Loading.Journeys;

/// <summary>Which nodes of a journey can be reached, and from which an end can be.</summary>
internal sealed class JourneyGraph(Journey journey)
{
    /// <summary>The nodes that the first one leads to.</summary>
    public HashSet<string> Reachable() => Walk([journey.Start], id => Targets(id));

    /// <summary>Nodes that lead to Success or Failure, by whatever way.</summary>
    public HashSet<string> LeadingToAnEnd()
    {
        var sources = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var node in journey.Nodes.Values)
        {
            foreach (var target in Targets(node.Id))
            {
                if (!sources.TryGetValue(target, out var from))
                {
                    sources[target] = from = [];
                }

                from.Add(node.Id);
            }
        }

        return Walk([NodeId.Success, NodeId.Failure], id => sources.GetValueOrDefault(id) ?? []);
    }

    public IEnumerable<string> Targets(string id) =>
        journey.Nodes.TryGetValue(id, out var node) ? node.Connections.Select(c => c.Target) : [];

    private static HashSet<string> Walk(IEnumerable<string> from, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(from, StringComparer.Ordinal);
        var open = new Stack<string>(seen);
        while (open.TryPop(out var id))
        {
            foreach (var target in next(id))
            {
                if (seen.Add(target))
                {
                    open.Push(target);
                }
            }
        }

        return seen;
    }
}
