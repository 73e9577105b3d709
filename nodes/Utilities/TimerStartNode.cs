using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Notes the time for a later Timer Stop node (PingAM Authentication node reference, "Timer Start node"; am-external <c>TimerStartNode</c>).</summary>
internal sealed class TimerStartNode(NodeSettings settings) : Node
{
    public const string DefaultProperty = "TimerNodeStartTime";

    public static NodeType Type { get; } =
        new()
        {
            Name = "TimerStartNode",
            DisplayName = "Timer Start",
            Settings = [new("startTimeProperty", SettingKind.Text)],
            Create = settings => new TimerStartNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        context.State.Shared[settings.Text("startTimeProperty", DefaultProperty)] = context
            .Services.Clock.GetUtcNow()
            .ToUnixTimeMilliseconds();
        return Leave.Single();
    }
}
