using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Registers a WebAuthn device (PingAM Authentication node reference, "WebAuthn Registration node"; am-external <c>WebAuthnRegistrationNode</c>). A client's
/// <c>unsupported</c> and errors are followed; whether any other response verifies is what the run says (<c>devices: { webAuthn: … }</c>).
/// </summary>
internal sealed class WebAuthnRegistrationNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "WebAuthnRegistrationNode",
            DisplayName = "WebAuthn Registration Node",
            Settings =
            [
                .. WebAuthnClient.Settings,
                new("relyingPartyName", SettingKind.Text),
                new("attestationPreference", SettingKind.Text),
                new("acceptedSigningAlgorithms", SettingKind.Texts),
                new("authenticatorAttachment", SettingKind.Text),
                new("trustStoreAlias", SettingKind.Text),
                new("enforceRevocationCheck", SettingKind.Flag),
                new("excludeCredentials", SettingKind.Flag),
                new("generateRecoveryCodes", SettingKind.Flag),
                new("storeAttestationDataInTransientState", SettingKind.Flag),
                new("postponeDeviceProfileStorage", SettingKind.Flag),
                new("displayNameSharedState", SettingKind.Text),
                new("maxSavedDevices", SettingKind.Number),
                new("validateFidoU2fAaguid", SettingKind.Flag),
                new("fidoCertificationLevel", SettingKind.Text),
            ],
            Outcomes = (settings, _) =>
                [
                    "unsupported",
                    "success",
                    "failure",
                    "error",
                    .. settings.Number("maxSavedDevices", 0) > 0 ? (string[])["exceedDeviceLimit"] : [],
                ],
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new WebAuthnRegistrationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (OneTimePasswords.User(context) is not { } user)
        {
            return Leave.By("failure");
        }

        if (WebAuthnClient.Answer(context) is { } answer)
        {
            var outcome = WebAuthnClient.Judge(context, answer);
            if (outcome == "success")
            {
                Store(context, user);
            }

            return Leave.By(outcome);
        }

        var most = settings.Number("maxSavedDevices", 0);
        return most > 0 && DeviceProfiles.Of(user, "WEB_AUTHN").Count >= most
            ? Leave.By("exceedDeviceLimit")
            : Leave.Asking([.. WebAuthnClient.Questions(settings, "webauthn_registration")]);
    }

    private void Store(NodeContext context, StateMap user)
    {
        var device = new StateMap
        {
            ["uuid"] = context.Services.Script.Random.NextUuid().ToString(),
            ["deviceName"] = "New Security Key",
        };
        if (settings.Flag("postponeDeviceProfileStorage"))
        {
            context.State.Transient[WebAuthnDeviceStorageNode.Key] = device;
            return;
        }

        WebAuthnDeviceStorageNode.Keep(context, user, device, settings.Flag("generateRecoveryCodes", missing: true));
    }
}
