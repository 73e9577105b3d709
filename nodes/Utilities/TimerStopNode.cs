using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Records the time since a Timer Start node in AM's metrics, which a run does not keep; without a start AM only logs (PingAM Authentication node
/// reference, "Timer Stop node"; am-external <c>TimerStopNode</c>).
/// </summary>
internal sealed class TimerStopNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "TimerStopNode",
            DisplayName = "Timer Stop",
            Settings = [new("startTimeProperty", SettingKind.Text), new("metricKey", SettingKind.Text, Required: true)],
            Inputs = (settings, _) => [settings.Text("startTimeProperty", TimerStartNode.DefaultProperty)],
            Create = _ => new TimerStopNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
