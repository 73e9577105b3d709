using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Behavioral;

/// <summary>
/// Counts one more login of the user; goes on whatever happens (PingAM Authentication node reference, "Increment Login Count node";
/// am-external <c>IncrementLoginCountNode</c>).
/// </summary>
internal sealed class IncrementLoginCountNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "IncrementLoginCountNode",
            DisplayName = "Increment Login Count",
            Settings = [new("identityAttribute", SettingKind.Text)],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new IncrementLoginCountNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.ByAttribute(context, settings.Text("identityAttribute", "userName")) is { } user)
        {
            Users.Store(context).CountLogin(Users.PathOf(context, user));
        }

        return Leave.Single();
    }
}
