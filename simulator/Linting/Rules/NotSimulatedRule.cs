using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>Node types that are not simulated and that nothing stands in for: a run that comes to such a node stops with exit code 6.</summary>
internal static class NotSimulatedRule
{
    private const int Named = 3;

    public static IEnumerable<Diagnostic> Check(Workspace workspace) =>
        NodeShare
            .Uses(workspace.Journeys.Journeys, workspace)
            .Where(u => u.Kind == NodeUseKind.Missing)
            .GroupBy(u => u.Node.Type, StringComparer.Ordinal)
            .Select(g => Finding(g.Key, [.. g]));

    private static Diagnostic Finding(string type, IReadOnlyList<NodeUse> uses)
    {
        var first = uses[0];
        var names = uses.Take(Named).Select(u => $"\"{u.Node.DisplayName}\" of journey \"{u.Journey}\"");
        var more = uses.Count > Named ? $" and {uses.Count - Named} more" : "";
        return new Diagnostic(
            "LNT1004",
            Severity.Warning,
            $"Node type {type} is not simulated; a run stops at {string.Join(", ", names)}{more}.",
            first.Node.TypeSpan ?? first.Node.Span,
            $"Say what it comes to, in journeysim.yaml or a test: standIns: {{ {Key(uses)}: {FirstOutcome(first.Node)} }}."
        );
    }

    private static string Key(IReadOnlyList<NodeUse> uses) =>
        uses.Count == 1 ? $"\"{uses[0].Node.DisplayName}\"" : uses[0].Node.Type;

    private static string FirstOutcome(NodeDefinition node) =>
        (node.RecordedOutcomes ?? [.. node.Connections.Select(c => c.Outcome)]) is [var outcome, ..]
            ? outcome
            : "outcome";
}
