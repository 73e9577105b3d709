using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Puts fixed texts into shared state and takes the keys out of the other layers (PingAM Authentication node reference, "Set State node";
/// am-external <c>SetStateNode</c>).
/// </summary>
internal sealed class SetStateNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetStateNode",
            DisplayName = "Set State",
            Settings = [new("attributes", SettingKind.Map, Required: true)],
            Create = settings => new SetStateNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var state = Users.State(context);
        foreach (var (key, value) in settings.Map("attributes"))
        {
            state.Remove(key);
            state.PutShared(key, value);
        }

        return Leave.Single();
    }
}
