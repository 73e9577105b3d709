using JourneySim.Engine.Diagnostics;
using JourneySim.Nodes;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>Nodes whose type is not simulated and that nothing stands in for: a run that comes there stops with exit code 6.</summary>
internal static class NotSimulatedRule
{
    public static IEnumerable<Diagnostic> Check(Workspace workspace) =>
        from journey in workspace.Journeys.Journeys
        from node in journey.AllNodes()
        where NodeLibrary.Catalog.Find(node.Type) is null && StandIns.Find(workspace.StandIns, node) is null
        select new Diagnostic(
            "LNT1004",
            Severity.Hint,
            $"Node \"{node.DisplayName}\" of journey \"{journey.Name}\" is of type {node.Type}, which is not simulated.",
            node.TypeSpan ?? node.Span,
            $"Say what it comes to when a run gets there: standIns: {{ \"{node.DisplayName}\": {FirstOutcome(node)} }}."
        );

    private static string FirstOutcome(Engine.Journeys.NodeDefinition node) =>
        node.Connections.Count > 0 ? node.Connections[0].Outcome : "outcome";
}
