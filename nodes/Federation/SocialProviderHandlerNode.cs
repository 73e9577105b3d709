using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Signs the user in at the social provider that was selected (PingAM Authentication node reference, "Legacy Social Provider Handler node"; am-external
/// <c>SocialProviderHandlerNode</c>). The profile that comes back is what the run says (<c>identityProviders</c>).
/// </summary>
internal sealed class SocialProviderHandlerNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SocialProviderHandlerNode",
            DisplayName = "Legacy Social Provider Handler Node",
            Settings = SocialHandler.Settings,
            Outcomes = (_, _) => SocialHandler.Outcomes,
            Inputs = (settings, _) => ["selectedIdp", settings.Text("usernameAttribute", "userName")],
            Create = settings => new SocialProviderHandlerNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        SocialHandler.Run(context, settings, cancellation);
}
