using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Registers an authenticator app for one-time passwords (PingAM Authentication node reference, "OATH Registration node"; am-external
/// <c>OathRegistrationNode</c>). The registration address is in the hidden value; the page's QR script is a comment.
/// </summary>
internal sealed class OathRegistrationNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OathRegistrationNode",
            DisplayName = "OATH Registration",
            Settings =
            [
                .. RegistrationSettings.All,
                new("passwordLength", SettingKind.Text),
                new("minSharedSecretLength", SettingKind.Number),
                new("algorithm", SettingKind.Text),
                new("totpTimeInterval", SettingKind.Number),
                new("totpHashAlgorithm", SettingKind.Text),
                new("addChecksum", SettingKind.Flag),
                new("truncationOffset", SettingKind.Number),
                new("postponeDeviceProfileStorage", SettingKind.Flag),
            ],
            Outcomes = (_, _) => ["successOutcome", "failureOutcome"],
            Inputs = (settings, _) => ["username", "realm", settings.Definition.Id + ".secret"],
            Create = settings => new OathRegistrationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (OneTimePasswords.User(context) is not { } user)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        var key = context.NodeId + ".secret";
        if (context.Callbacks.OfType<ConfirmationCallback>().Any() && Users.Text(context, key) is { } secret)
        {
            Users.State(context).Remove(key);
            return Registered(context, user, secret);
        }

        var bytes = new byte[(settings.Number("minSharedSecretLength", 32) + 1) / 2];
        context.Services.Script.Random.Fill(bytes);
        var made = Convert.ToHexStringLower(bytes);
        context.State.Transient[key] = made;
        var text = settings
            .Localised("scanQRCodeMessage")
            .For(
                context.Request,
                "Scan the QR code image below with the ForgeRock Authenticator app to register your device with your login."
            );
        return Leave.Asking(
            new TextOutputCallback(0, text),
            new ScriptTextOutputCallback("/* QR code of the registration address */"),
            new HiddenValueCallback("mfaDeviceRegistration", Address(context, bytes)),
            new ConfirmationCallback(0, ["Next"], 0)
        );
    }

    private ValueTask<NodeResult> Registered(NodeContext context, StateMap user, string secret)
    {
        var device = new StateMap
        {
            ["uuid"] = context.Services.Script.Random.NextUuid().ToString(),
            ["deviceName"] = "OATH Device",
            ["sharedSecret"] = secret,
            ["digits"] = Digits,
            ["counter"] = 0,
            ["algorithm"] = settings.Text("algorithm", "TOTP"),
        };
        if (settings.Flag("generateRecoveryCodes", missing: true))
        {
            var codes = DeviceProfiles.NewRecoveryCodes(context);
            device["recoveryCodes"] = codes;
            DeviceProfiles.Show(context, codes, "OATH Device");
        }

        if (settings.Flag("postponeDeviceProfileStorage"))
        {
            context.State.Transient[OathDeviceStorageNode.Key] = device;
        }
        else
        {
            DeviceProfiles.Add(context, user, "OATH", device);
        }

        return Leave.By("successOutcome");
    }

    private int Digits => settings.Text("passwordLength", "SIX_DIGITS") == "EIGHT_DIGITS" ? 8 : 6;

    private string Address(NodeContext context, byte[] secret)
    {
        var issuer = Uri.EscapeDataString(settings.Text("issuer", "ForgeRock"));
        var name = Uri.EscapeDataString(Users.Username(context) ?? "");
        var kind = settings.Text("algorithm", "TOTP").ToLowerInvariant();
        var interval = settings.Number("totpTimeInterval", 30);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"otpauth://{kind}/{issuer}:{name}?secret={OathCode.ToBase32(secret)}&issuer={issuer}&digits={Digits}&period={interval}"
        );
    }
}
