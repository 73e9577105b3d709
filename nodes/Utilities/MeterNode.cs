using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Counts a visit in AM's metrics, which a run does not keep (PingAM Authentication node reference, "Meter node"; am-external <c>MeterNode</c>).</summary>
internal sealed class MeterNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "MeterNode",
            DisplayName = "Meter",
            Settings = [new("metricKey", SettingKind.Text, Required: true)],
            Create = _ => new MeterNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
