using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Says where the client goes after success (PingAM Authentication node reference, "Success URL node"; am-external <c>SetSuccessUrlNode</c>).</summary>
internal sealed class SetSuccessUrlNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetSuccessUrlNode",
            DisplayName = "Success URL",
            Settings = [new("successUrl", SettingKind.Text, Required: true)],
            Create = settings => new SetSuccessUrlNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        context.State.Shared["successUrl"] = settings.Text("successUrl");
        return Leave.Single();
    }
}
