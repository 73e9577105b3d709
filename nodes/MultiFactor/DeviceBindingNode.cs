using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Binds a device to the user by a key pair (PingAM Authentication node reference, "Device Binding node"; am-external <c>DeviceBindingNode</c>). Errors of the
/// client are followed; whether its signature verifies is what the run says (<c>devices: { binding: … }</c>).
/// </summary>
internal sealed class DeviceBindingNode(NodeSettings settings) : Node
{
    private static readonly string[] Errors = ["Unsupported", "Abort", "Timeout"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceBindingNode",
            DisplayName = "Device Binding",
            Settings =
            [
                .. BoundDevices.Settings,
                new("authenticationType", SettingKind.Text),
                new("maxSavedDevices", SettingKind.Number),
                new("attestation", SettingKind.Flag),
                new("androidKeyAttestation", SettingKind.Text),
                new("postponeDeviceProfileStorage", SettingKind.Flag),
            ],
            Outcomes = (settings, _) =>
                [
                    "success",
                    "failure",
                    .. settings.Number("maxSavedDevices", 0) > 0 ? (string[])["exceedDeviceLimit"] : [],
                    .. settings.Texts("clientErrorOutcomes", Errors),
                ],
            Inputs = (_, _) => ["username", "realm"],
            Create = settings => new DeviceBindingNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.Username(context) is not { } name || Users.ByName(context, name) is not { } user)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        if (!Users.IsActive(user))
        {
            return Leave.Failing("The user is not active");
        }

        if (context.Callbacks.OfType<DeviceBindingCallback>().FirstOrDefault() is { } answer)
        {
            return Judge(context, user, answer);
        }

        var most = settings.Number("maxSavedDevices", 0);
        return most > 0 && BoundDevices.Of(user).Count >= most
            ? Leave.By("exceedDeviceLimit")
            : Leave.Asking(
                new DeviceBindingCallback(
                    BoundDevices.Prompt(context, settings, (string)user["_id"]!, BoundDevices.NewChallenge(context)),
                    name,
                    settings.Text("authenticationType", "BIOMETRIC_ALLOW_FALLBACK"),
                    settings.Flag("attestation")
                )
            );
    }

    private ValueTask<NodeResult> Judge(NodeContext context, StateMap user, DeviceBindingCallback answer)
    {
        if (answer["clientError"] is { Length: > 0 } error)
        {
            return BoundDevices.ErrorOutcome(settings, error, Errors) is { } outcome
                ? Leave.By(outcome)
                : Leave.By("failure");
        }

        if (answer["jws"].Length == 0 || answer["deviceId"].Length == 0 || !BoundDevices.Verifies(context))
        {
            return Leave.By("failure");
        }

        var device = new StateMap
        {
            ["uuid"] = context.Services.Script.Random.NextUuid().ToString(),
            ["deviceId"] = answer["deviceId"],
            ["deviceName"] = answer["deviceName"],
            ["createdDate"] = context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
        };
        if (settings.Flag("postponeDeviceProfileStorage"))
        {
            context.State.Transient[BoundDevices.Pending] = device;
        }
        else
        {
            BoundDevices.Add(context, user, device);
        }

        return Leave.By("success");
    }
}
