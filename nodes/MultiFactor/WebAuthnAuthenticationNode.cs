using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Asks a WebAuthn device for a signature (PingAM Authentication node reference, "WebAuthn Authentication node"; am-external
/// <c>WebAuthnAuthenticationNode</c>). Whether a response verifies is what the run says (<c>devices: { webAuthn: … }</c>).
/// </summary>
internal sealed class WebAuthnAuthenticationNode(NodeSettings settings) : Node
{
    private const int NotPressed = 100;

    public static NodeType Type { get; } =
        new()
        {
            Name = "WebAuthnAuthenticationNode",
            DisplayName = "WebAuthn Authentication Node",
            Settings =
            [
                .. WebAuthnClient.Settings,
                new("isRecoveryCodeAllowed", SettingKind.Flag),
                new("detectSignCountMismatch", SettingKind.Flag),
            ],
            Outcomes = (settings, _) =>
                [
                    "unsupported",
                    "noDevice",
                    "success",
                    "failure",
                    "error",
                    .. settings.Flag("isRecoveryCodeAllowed") ? (string[])["recoveryCode"] : [],
                    .. settings.Flag("detectSignCountMismatch") ? (string[])["successSignCountMismatch"] : [],
                ],
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new WebAuthnAuthenticationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var usernameless = settings.Flag("requiresResidentKey");
        var user = OneTimePasswords.User(context);
        if (!usernameless && (user is null || DeviceProfiles.Of(user, "WEB_AUTHN").Count == 0))
        {
            return Leave.By(user is null ? "failure" : "noDevice");
        }

        if (context.Callbacks.OfType<ConfirmationCallback>().FirstOrDefault()?.SelectedIndex == 0)
        {
            return Leave.By("recoveryCode");
        }

        if (WebAuthnClient.Answer(context) is { } answer)
        {
            return Leave.By(WebAuthnClient.Judge(context, answer));
        }

        var questions = WebAuthnClient.Questions(settings, "webauthn_authentication").ToList();
        if (settings.Flag("isRecoveryCodeAllowed"))
        {
            var button = new ConfirmationCallback(0, ["Use Recovery Code"], 0);
            button.Select(NotPressed);
            questions.Add(button);
        }

        return Leave.Asking([.. questions]);
    }
}
