using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Goes on as the anonymous user (PingAM Authentication node reference, "Anonymous User Mapping node";
/// am-external <c>AnonymousUserNode</c>).
/// </summary>
internal sealed class AnonymousUserNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AnonymousUserNode",
            DisplayName = "Anonymous User Mapping",
            Settings = [new("anonymousUserName", SettingKind.Text)],
            Create = settings => new AnonymousUserNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var name = settings.Text("anonymousUserName", "anonymous");
        context.State.Shared["username"] = name;
        return Leave.Single(new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }
}
