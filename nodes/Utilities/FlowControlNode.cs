using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Sends a share of all runs one way and the rest another (PingAM Authentication node reference, "Flow Control node"; am-external <c>FlowControlNode</c>).</summary>
internal sealed class FlowControlNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "FlowControlNode",
            DisplayName = "Flow Control",
            Settings =
            [
                new("percentageA", SettingKind.Number),
                new("outcomeADisplayName", SettingKind.Text),
                new("outcomeBDisplayName", SettingKind.Text),
            ],
            Outcomes = (_, _) => ["A", "B"],
            Create = settings => new FlowControlNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.By(
            (int)(context.Services.Script.Random.NextDouble() * 100) < settings.Number("percentageA", 50) ? "A" : "B"
        );
}
