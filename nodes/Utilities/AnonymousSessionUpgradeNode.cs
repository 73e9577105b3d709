using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Lets the journey upgrade an anonymous session (PingAM Authentication node reference, "Anonymous Session Upgrade node"; am-external
/// <c>AnonymousSessionUpgradeNode</c>). The upgrade happens when the session is made, which a run shows as a new session.
/// </summary>
internal sealed class AnonymousSessionUpgradeNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AnonymousSessionUpgradeNode",
            DisplayName = "Anonymous Session Upgrade",
            Create = _ => new AnonymousSessionUpgradeNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
