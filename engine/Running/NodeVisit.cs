using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>One visit of a node, from entering to leaving, for the trace.</summary>
internal sealed class NodeVisit
{
    private readonly ScriptServices services;
    private readonly JourneyFrame frame;
    private readonly NodeDefinition node;
    private readonly StateSnapshot before;
    private readonly long began;

    private NodeVisit(ScriptServices services, JourneyFrame frame, NodeDefinition node)
    {
        (this.services, this.frame, this.node) = (services, frame, node);
        before = StateSnapshot.Of(frame.State);
        began = services.Clock.GetTimestamp();
    }

    public NodeDefinition Node => node;

    public static NodeVisit Enter(ScriptServices services, JourneyFrame frame, NodeDefinition node)
    {
        var visit = new NodeVisit(services, frame, node);
        services.Trace.Emit(
            new TraceEvent.NodeEntered(frame.Journey.Name, node.Id, node.DisplayName, node.Type)
            {
                At = services.Clock.GetUtcNow(),
                State = visit.before.Shown,
            }
        );
        return visit;
    }

    public void Leave(string? outcome)
    {
        var after = StateSnapshot.Of(frame.State);
        services.Trace.Emit(
            new TraceEvent.NodeLeft(
                frame.Journey.Name,
                node.Id,
                outcome,
                services.Clock.GetElapsedTime(began),
                before.ChangesTo(after)
            )
            {
                At = services.Clock.GetUtcNow(),
                State = after.Shown,
            }
        );
    }
}
