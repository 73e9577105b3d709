using JourneySim.Engine.Journeys;

namespace JourneySim.Specs.Running;

/// <summary>A journey of one of its nodes: every outcome ends it, so that a test sees what the node alone does.</summary>
internal static class SingleNode
{
    /// <summary>The journey itself when no node is named; null when there is no such node.</summary>
    public static Journey? Of(Journey journey, string? name)
    {
        if (name is null)
        {
            return journey;
        }

        var node =
            journey.Nodes.GetValueOrDefault(name)
            ?? journey.Nodes.Values.FirstOrDefault(n => string.Equals(n.DisplayName, name, StringComparison.Ordinal));
        return node is null
            ? null
            : journey with
            {
                Start = node.Id,
                Nodes = new Dictionary<string, NodeDefinition>(StringComparer.Ordinal)
                {
                    [node.Id] = node with
                    {
                        Connections =
                        [
                            .. node.Connections.Select(c =>
                                c with
                                {
                                    Target = NodeId.IsEnd(c.Target) ? c.Target : NodeId.Success,
                                }
                            ),
                        ],
                    },
                },
            };
    }
}
