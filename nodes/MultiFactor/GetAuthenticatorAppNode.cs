using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>Tells where to get the authenticator app (PingAM Authentication node reference, "Get Authenticator App node"; am-external <c>GetAuthenticatorAppNode</c>).</summary>
internal sealed class GetAuthenticatorAppNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "GetAuthenticatorAppNode",
            DisplayName = "Get Authenticator App",
            Settings =
            [
                new("message", SettingKind.LocalisedText),
                new("continueLabel", SettingKind.LocalisedText),
                new("appleLink", SettingKind.Text),
                new("googleLink", SettingKind.Text),
            ],
            Create = settings => new GetAuthenticatorAppNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<ConfirmationCallback>().Any())
        {
            return Leave.Single();
        }

        var text = settings
            .Localised("message")
            .For(context.Request, "Get the app from the {{appleLink}} or on {{googleLink}}.")
            .Replace("{{appleLink}}", settings.Text("appleLink", "Apple App Store"), StringComparison.Ordinal)
            .Replace("{{googleLink}}", settings.Text("googleLink", "Google Play Store"), StringComparison.Ordinal);
        return Leave.Asking(
            new TextOutputCallback(0, text),
            new ConfirmationCallback(0, [settings.Localised("continueLabel").For(context.Request, "Continue")], 0)
        );
    }
}
