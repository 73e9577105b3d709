using System.Globalization;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Registers a device for push notifications (PingAM Authentication node reference, "Push Registration node"; am-external
/// <c>PushRegistrationNode</c>). The simulated device registers when it accepts, never when it ignores (<c>devices: { push: … }</c>).
/// </summary>
internal sealed class PushRegistrationNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "PushRegistrationNode",
            DisplayName = "Push Registration",
            Settings =
            [
                .. RegistrationSettings.All,
                new("timeout", SettingKind.Number),
                new("color", SettingKind.Text),
            ],
            Outcomes = (_, _) => ["successOutcome", "failureOutcome", "timeoutOutcome"],
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new PushRegistrationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (OneTimePasswords.User(context) is not { } user)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        var key = context.NodeId + ".end_time";
        var now = context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (context.State.Shared.GetValueOrDefault(key) is not { } end)
        {
            context.State.Shared[key] = now + (settings.Number("timeout", 60) * 1000L);
            return Ask(context);
        }

        var answer = context.Services.Realm.Devices.Push;
        if (now > Convert.ToInt64(end, CultureInfo.InvariantCulture))
        {
            context.State.Shared.Remove(key);
            return Leave.By("timeoutOutcome");
        }

        switch (answer)
        {
            case PushAnswer.Unsaid:
                throw new NotSimulatedException(
                    "A device that registers for push notifications",
                    "Say what it does in journeysim.yaml or the test: devices: { push: accept } (or deny, ignore)."
                );
            case PushAnswer.Ignore:
                return Ask(context);
            case PushAnswer.Deny:
                context.State.Shared.Remove(key);
                return Leave.By("failureOutcome");
            default:
                context.State.Shared.Remove(key);
                Register(context, user);
                return Leave.By("successOutcome");
        }
    }

    private void Register(NodeContext context, StateMap user)
    {
        var device = new StateMap
        {
            ["uuid"] = context.Services.Script.Random.NextUuid().ToString(),
            ["deviceName"] = "Push Device",
        };
        if (settings.Flag("generateRecoveryCodes", missing: true))
        {
            var codes = DeviceProfiles.NewRecoveryCodes(context);
            device["recoveryCodes"] = codes;
            DeviceProfiles.Show(context, codes, "Push Device");
        }

        DeviceProfiles.Add(context, user, "PUSH", device);
    }

    private ValueTask<NodeResult> Ask(NodeContext context)
    {
        var text = settings
            .Localised("scanQRCodeMessage")
            .For(
                context.Request,
                "Scan the QR code image below with the ForgeRock Authenticator app to register your device with your login."
            );
        return Leave.Asking(
            new TextOutputCallback(0, text),
            new ScriptTextOutputCallback("/* QR code of the registration address */"),
            new HiddenValueCallback(
                "mfaDeviceRegistration",
                "pushauth://push/" + Uri.EscapeDataString(settings.Text("issuer", "ForgeRock"))
            ),
            new PollingWaitCallback("5000", "Waiting for response...")
        );
    }
}
