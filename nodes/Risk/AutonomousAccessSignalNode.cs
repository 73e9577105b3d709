using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Sends what is known of the login to Autonomous Access (PingOne Advanced Identity Cloud, "Autonomous Access Signal node"): nothing that the journey sees.
/// </summary>
internal sealed class AutonomousAccessSignalNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AutonomousAccessSignalNode",
            DisplayName = "Autonomous Access Signal",
            AnySettings = true,
            Create = _ => new AutonomousAccessSignalNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
