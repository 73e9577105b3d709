using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Keeps the collected profile of the device with the user (PingAM Authentication node reference, "Device Profile Save node"; am-external
/// <c>DeviceSaveNode</c>).
/// </summary>
internal sealed class DeviceSaveNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceSaveNode",
            DisplayName = "Device Profile Save",
            Settings =
            [
                new("variableName", SettingKind.Text),
                new("maxSavedProfiles", SettingKind.Number),
                new("saveDeviceMetadata", SettingKind.Flag),
                new("saveDeviceLocation", SettingKind.Flag),
            ],
            Inputs = (_, _) => [DeviceProfileCollectorNode.Key, "username", "realm"],
            Create = settings => new DeviceSaveNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (UserDevices.Collected(context, "identifier") is not string { Length: > 0 } identifier)
        {
            return UserDevices.NotCollected("identifier");
        }

        if (Users.Username(context) is not { } name || Users.ByName(context, name) is null)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        var devices = new UserDevices(context);
        var known = devices.Of(name, context.Realm);
        var others = known.Where(d => !Equals(d.GetValueOrDefault("identifier"), identifier)).ToList();
        var before = known.FirstOrDefault(d => Equals(d.GetValueOrDefault("identifier"), identifier));
        var profile = new StateMap { ["identifier"] = identifier };
        Take(context, profile, "metadata", settings.Flag("saveDeviceMetadata", missing: true));
        Take(context, profile, "location", settings.Flag("saveDeviceLocation", missing: true));
        profile["alias"] = Alias(context) ?? before?.GetValueOrDefault("alias") ?? $"Profile {others.Count + 1}";
        profile["lastSelectedDate"] = context.Services.Clock.GetUtcNow().ToUnixTimeMilliseconds();

        // The one that was not seen longest makes room.
        var most = Math.Max(1, settings.Number("maxSavedProfiles", 5));
        devices.Save(
            name,
            context.Realm,
            [.. others.OrderBy(Seen).Skip(Math.Max(0, others.Count + 1 - most)), profile]
        );
        return Leave.Single();
    }

    private string? Alias(NodeContext context) =>
        settings.Text("variableName") is { Length: > 0 } variable ? Users.Text(context, variable) : null;

    private static void Take(NodeContext context, StateMap profile, string part, bool wanted)
    {
        if (wanted && UserDevices.Collected(context, part) is StateMap collected)
        {
            profile[part] = collected.DeepCopy();
        }
    }

    private static long Seen(StateMap device) =>
        Convert.ToInt64(
            device.GetValueOrDefault("lastSelectedDate") ?? 0L,
            System.Globalization.CultureInfo.InvariantCulture
        );
}
