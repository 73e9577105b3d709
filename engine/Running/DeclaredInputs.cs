using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Engine.Running;

/// <summary>Which state keys the nodes of a journey ask for by name; <c>*</c> names nothing.</summary>
internal static class DeclaredInputs
{
    /// <summary>The names that a node or any node reachable from it asks for.</summary>
    public static HashSet<string> From(Journey journey, string nodeId, NodeServices services)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([nodeId]);
        while (open.TryPop(out var id))
        {
            if (!seen.Add(id) || !journey.Nodes.TryGetValue(id, out var node))
            {
                continue;
            }

            names.UnionWith(Of(node, services));
            foreach (var connection in node.Connections)
            {
                open.Push(connection.Target);
            }
        }

        names.Remove("*");
        return names;
    }

    /// <summary>The names that any node of a journey asks for.</summary>
    public static HashSet<string> Of(Journey journey, NodeServices services)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in journey.Nodes.Values)
        {
            names.UnionWith(Of(node, services));
        }

        names.Remove("*");
        return names;
    }

    private static IReadOnlyList<string> Of(NodeDefinition node, NodeServices services) =>
        services.Nodes.Find(node.Type)?.Inputs(new NodeSettings(node), services) ?? [];
}
