using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Tells whether the device is near where it was when its profile was kept (PingAM Authentication node reference, "Device Location Match node"; am-external
/// <c>DeviceLocationMatchNode</c>).
/// </summary>
internal sealed class DeviceLocationMatchNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceLocationMatchNode",
            DisplayName = "Device Location Match",
            Settings = [new("distance", SettingKind.Text)],
            Outcomes = (_, _) => ["true", "false", "unknownDevice"],
            Inputs = (_, _) => [DeviceProfileCollectorNode.Key, "username", "realm"],
            Create = settings => new DeviceLocationMatchNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (UserDevices.Collected(context, "identifier") is not string { Length: > 0 })
        {
            return UserDevices.NotCollected("identifier");
        }

        if (Places.Of(UserDevices.Collected(context, "location")) is not { } here)
        {
            return UserDevices.NotCollected("location");
        }

        if (Users.Username(context) is not { } name || Users.ByName(context, name) is null)
        {
            return Leave.Failing("Failed to get the identity object");
        }

        if (!Places.TryDistance(settings, out var most))
        {
            return Places.NoDistance(settings);
        }

        return Places.Of(UserDevices.Known(context, name)?.GetValueOrDefault("location")) is { } before
            ? Leave.Decided(Places.Kilometres(before, here) <= most)
            : Leave.By("unknownDevice");
    }
}
