using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Says where the client goes after failure (PingAM Authentication node reference, "Failure URL node"; am-external <c>SetFailureUrlNode</c>).</summary>
internal sealed class SetFailureUrlNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetFailureUrlNode",
            DisplayName = "Failure URL",
            Settings = [new("failureUrl", SettingKind.Text, Required: true)],
            Create = settings => new SetFailureUrlNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        context.State.Shared["failureUrl"] = settings.Text("failureUrl");
        return Leave.Single();
    }
}
