using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Workspaces;

/// <summary>A node that is stood in for: it writes and leaves as it was told.</summary>
internal sealed class StandInNode(Func<StandInVisit> next) : Node
{
    /// <summary>The type that a stand-in for a type that is not simulated makes known.</summary>
    public static NodeType TypeOf(StandIn standIn) =>
        new()
        {
            Name = standIn.Node,
            DisplayName = standIn.Node,
            AnySettings = true,
            Outcomes = (settings, _) => standIn.Outcomes.Count > 0 ? standIn.Outcomes : OutcomesOf(settings.Definition),
            Create = _ => new StandInNode(() => standIn.Visits[0]),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var visit = next();
        Merge(context.State.Shared, visit.Shared.DeepCopy());
        Merge(context.State.Transient, visit.Transient.DeepCopy());
        return new(new NodeResult.GoTo(visit.Outcome));
    }

    private static IReadOnlyList<string> OutcomesOf(NodeDefinition node) =>
        node.RecordedOutcomes ?? [.. node.Connections.Select(c => c.Outcome)];

    /// <summary>As the containers of AM's node state are merged.</summary>
    private static void Merge(StateMap layer, StateMap values)
    {
        foreach (var (key, value) in values)
        {
            if (value is StateMap added && layer.GetValueOrDefault(key) is StateMap there)
            {
                Merge(there, added);
            }
            else
            {
                layer[key] = value;
            }
        }
    }
}
