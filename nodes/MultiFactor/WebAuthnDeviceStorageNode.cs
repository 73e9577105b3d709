using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Stores the device that a registration postponed (PingAM Authentication node reference, "WebAuthn Device Storage node"; am-external
/// <c>WebAuthnDeviceStorageNode</c>).
/// </summary>
internal sealed class WebAuthnDeviceStorageNode(NodeSettings settings) : Node
{
    public const string Key = "webauthnDeviceData";

    public static NodeType Type { get; } =
        new()
        {
            Name = "WebAuthnDeviceStorageNode",
            DisplayName = "WebAuthn Device Storage Node",
            Settings = [new("generateRecoveryCodes", SettingKind.Flag), new("maxSavedDevices", SettingKind.Number)],
            Outcomes = (settings, _) =>
                [
                    "success",
                    "failure",
                    .. settings.Number("maxSavedDevices", 0) > 0 ? (string[])["exceedDeviceLimit"] : [],
                ],
            Inputs = (_, _) => [Key, "username", "realm"],
            Create = settings => new WebAuthnDeviceStorageNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var state = Users.State(context);
        if (
            OneTimePasswords.User(context) is not { } user
            || !state.TryGet(Key, out var value)
            || value is not StateMap device
        )
        {
            return Leave.By("failure");
        }

        var most = settings.Number("maxSavedDevices", 0);
        if (most > 0 && DeviceProfiles.Of(user, "WEB_AUTHN").Count >= most)
        {
            return Leave.By("exceedDeviceLimit");
        }

        state.Remove(Key);
        Keep(context, user, device, settings.Flag("generateRecoveryCodes", missing: true));
        return Leave.By("success");
    }

    public static void Keep(NodeContext context, StateMap user, StateMap device, bool withRecoveryCodes)
    {
        if (withRecoveryCodes)
        {
            var codes = DeviceProfiles.NewRecoveryCodes(context);
            device["recoveryCodes"] = codes;
            DeviceProfiles.Show(context, codes, (string)device["deviceName"]!);
        }

        DeviceProfiles.Add(context, user, "WEB_AUTHN", device);
    }
}
