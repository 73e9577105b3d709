using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Tells Autonomous Access how the login went (PingOne Advanced Identity Cloud, "Autonomous Access Result node"): nothing that the journey sees.
/// </summary>
internal sealed class AutonomousAccessResultNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AutonomousAccessResultNode",
            DisplayName = "Autonomous Access Result",
            Settings = [new("isMFA", SettingKind.Flag), new("outcome", SettingKind.Text)],
            AnySettings = true,
            Create = _ => new AutonomousAccessResultNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
