using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Tells PingOne Protect how the login went (PingOne Advanced Identity Cloud, "PingOne Protect Result node"): nothing that the journey sees.
/// </summary>
internal sealed class PingOneProtectResultNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "product-PingOneProtectResultNode",
            DisplayName = "PingOne Protect Result",
            Settings = [new("status", SettingKind.Text)],
            AnySettings = true,
            Create = _ => new PingOneProtectResultNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
