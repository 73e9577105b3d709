using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;

namespace JourneySim.Engine.Nodes;

/// <summary>The node types that a run knows.</summary>
public sealed class NodeCatalog
{
    private readonly Dictionary<string, NodeType> byName;

    /// <param name="types">The types; a later one replaces an earlier one of the same name.</param>
    public NodeCatalog(IEnumerable<NodeType> types)
    {
        byName = new Dictionary<string, NodeType>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            byName[type.Name] = type;
        }
    }

    public static NodeCatalog Empty { get; } = new([]);

    public IReadOnlyCollection<NodeType> Types => byName.Values;

    public NodeType? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>The known name that is nearest to an unknown one, for "did you mean"; null when none is near.</summary>
    public string? Nearest(string name) => NearestName.To(name, byName.Keys);

    /// <summary>The outcomes of a node as it stands in a journey; null when its type is not known.</summary>
    public IReadOnlyList<string>? OutcomesOf(NodeDefinition node) =>
        Find(node.Type)?.Outcomes(new NodeSettings(node), this);

    /// <summary>A catalogue that also knows these types.</summary>
    public NodeCatalog With(params IEnumerable<NodeType> types) => new([.. byName.Values, .. types]);
}
