using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Engine.Running;

/// <summary>Follows the outcomes of nodes. An outcome that leads nowhere ends the journey as a node's failure does.</summary>
internal static class Connections
{
    public static JourneyStep? Follow(JourneyRun run, NodeDefinition node, string outcome)
    {
        if (node.TargetOf(outcome) is { } target)
        {
            run.Top.CurrentNode = target;
            return null;
        }

        var connected = string.Join(", ", node.Connections.Select(c => $"\"{c.Outcome}\""));
        var message = $"Outcome \"{outcome}\" of node \"{node.DisplayName}\" leads nowhere.";
        return JourneyEnd.Failed(
            run,
            node.Id,
            node.DisplayName,
            new NodeResult.Fail(
                message,
                new NodeFailure(message, node.Span, connected.Length > 0 ? $"Connected outcomes: {connected}." : null)
            )
        );
    }
}
