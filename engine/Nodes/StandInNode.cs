using JourneySim.Engine.Journeys;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Nodes;

/// <summary>A node that is stood in for: it writes and leaves as it was told.</summary>
internal sealed class StandInNode(StandIn standIn, NodeDefinition definition) : Node
{
    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var visit = context.Services.StandIns.Next(standIn, definition);
        Merge(context.State.Shared, visit.Shared);
        Merge(context.State.Transient, visit.Transient);
        return new(new NodeResult.GoTo(visit.Outcome));
    }

    /// <summary>Objects are merged member by member, as the containers of AM's node state are.</summary>
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
                layer[key] = StateList.CopyOf(value);
            }
        }
    }
}
