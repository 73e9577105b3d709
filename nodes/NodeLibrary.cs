using JourneySim.Engine.Nodes;
using JourneySim.Nodes.BasicAuthentication;
using JourneySim.Nodes.Utilities;
using JourneySim.Nodes.Utilities.Pages;

namespace JourneySim.Nodes;

/// <summary>The node types that are simulated, in the groups of AM's palette.</summary>
public static class NodeLibrary
{
    public static NodeCatalog Catalog { get; } =
        new([
            // Basic authentication
            DataStoreDecisionNode.Type,
            PasswordCollectorNode.Type,
            UsernameCollectorNode.Type,
            ValidatedPasswordNode.Type,
            ValidatedUsernameNode.Type,
            // Utilities
            InnerTreeEvaluatorNode.Type,
            MessageNode.Type,
            PageNode.Type,
            ScriptedDecisionNode.Type,
        ]);
}
