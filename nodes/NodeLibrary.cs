using JourneySim.Engine.Nodes;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Nodes;

/// <summary>The node types that are simulated, in the groups of AM's palette.</summary>
public static class NodeLibrary
{
    public static NodeCatalog Catalog { get; } =
        new([
            // Utilities
            MessageNode.Type,
            ScriptedDecisionNode.Type,
        ]);
}
