using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Has the session say that the user needs no profile (PingAM Authentication node reference, "Social Ignore Profile node"; am-external
/// <c>SocialOAuthIgnoreProfileNode</c>).
/// </summary>
internal sealed class SocialOAuthIgnoreProfileNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SocialOAuthIgnoreProfileNode",
            DisplayName = "Social Ignore Profile",
            Inputs = (_, _) => ["userInfo"],
            Create = _ => new SocialOAuthIgnoreProfileNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single();
}
