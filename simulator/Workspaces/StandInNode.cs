using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Workspaces;

/// <summary>A node of a type for which the workspace declares a <see cref="StandIn"/>.</summary>
internal sealed class StandInNode(StandIn standIn, NodeDefinition definition) : Node
{
    /// <param name="standIn">What the author declared.</param>
    /// <param name="known">Types that are simulated; a stand-in for one of them keeps its settings and outcomes.</param>
    public static NodeType TypeOf(StandIn standIn, NodeCatalog known)
    {
        var type = known.Find(standIn.Type);
        return new NodeType
        {
            Name = standIn.Type,
            DisplayName = type?.DisplayName ?? standIn.Type,
            Settings = type?.Settings ?? [],
            AnySettings = type is null,
            Outcomes = (settings, catalog) =>
                standIn.Outcomes.Count > 0 ? standIn.Outcomes
                : type is not null ? type.Outcomes(settings, catalog)
                : OutcomesOf(settings.Definition),
            Create = settings => new StandInNode(standIn, settings.Definition),
        };
    }

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        foreach (var (key, value) in standIn.Shared.DeepCopy())
        {
            context.State.Shared[key] = value;
        }

        foreach (var (key, value) in standIn.Transient.DeepCopy())
        {
            context.State.Transient[key] = value;
        }

        var outcome =
            standIn.Nodes.GetValueOrDefault(definition.Id)
            ?? standIn.Nodes.GetValueOrDefault(definition.DisplayName)
            ?? standIn.Outcome
            ?? throw new NotSimulatedException(
                $"Node \"{definition.DisplayName}\" of type {definition.Type}, whose stand-in has no outcome for it",
                $"Write standIns: {{ {definition.Type}: {{ outcome: … }} }} in journeysim.yaml."
            );
        return new(new NodeResult.GoTo(outcome));
    }

    private static IReadOnlyList<string> OutcomesOf(NodeDefinition node) =>
        node.RecordedOutcomes ?? [.. node.Connections.Select(c => c.Outcome)];
}
