using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>Copies a property of the session that the request came with into shared state (PingAM Authentication node reference, "Get Session Data node"; am-external <c>SessionDataNode</c>).</summary>
internal sealed class SessionDataNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SessionDataNode",
            DisplayName = "Get Session Data",
            Settings =
            [
                new("sessionDataKey", SettingKind.Text, Required: true),
                new("sharedStateKey", SettingKind.Text, Required: true),
            ],
            Create = settings => new SessionDataNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (
            context.ExistingSession?.Properties.GetValueOrDefault(settings.Text("sessionDataKey", "")) is { } value
            && settings.Text("sharedStateKey") is { } key
        )
        {
            context.State.Shared[key] = value;
            Users.CollectShared(context, key, value);
        }

        return Leave.Single();
    }
}
