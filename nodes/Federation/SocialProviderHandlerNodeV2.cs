using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Signs the user in at the social provider that was selected (PingAM Authentication node reference, "Social Provider Handler node"; am-external
/// <c>SocialProviderHandlerNodeV2</c>). The profile that comes back is what the run says (<c>identityProviders</c>); a provider that answers with an error interrupts.
/// </summary>
internal sealed class SocialProviderHandlerNodeV2(NodeSettings settings) : Node
{
    private const string Interrupted = "SOCIAL_AUTH_INTERRUPTED";

    public static NodeType Type { get; } =
        new()
        {
            Name = "SocialProviderHandlerNodeV2",
            DisplayName = "Social Provider Handler Node",
            Settings = SocialHandler.Settings,
            Outcomes = (_, _) => [.. SocialHandler.Outcomes, Interrupted],
            Inputs = (settings, _) => ["selectedIdp", settings.Text("usernameAttribute", "userName")],
            Create = settings => new SocialProviderHandlerNodeV2(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Redirection.CameBack(context) && Redirection.Parameter(context, "error") is not null
            ? Leave.By(Interrupted)
            : SocialHandler.Run(context, settings, cancellation);
}
