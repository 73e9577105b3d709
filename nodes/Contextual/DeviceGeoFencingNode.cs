using System.Globalization;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Tells whether the device is near one of some places (PingAM Authentication node reference, "Device Geofencing node"; am-external
/// <c>DeviceGeoFencingNode</c>). Distances are kilometres on a sphere.
/// </summary>
internal sealed class DeviceGeoFencingNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceGeoFencingNode",
            DisplayName = "Device Geofencing",
            Settings = [new("locations", SettingKind.Texts), new("distance", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => [DeviceProfileCollectorNode.Key],
            Create = settings => new DeviceGeoFencingNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Places.Of(UserDevices.Collected(context, "location")) is not { } here)
        {
            return UserDevices.NotCollected("location");
        }

        if (!Places.TryDistance(settings, out var most))
        {
            return Places.NoDistance(settings);
        }

        return Leave.Decided(
            settings
                .Texts("locations")
                .Select(place => place.Split(',').Select(d => double.Parse(d, CultureInfo.InvariantCulture)).ToArray())
                .Any(place => place is [var lat, var lon] && Places.Kilometres(here, (lat, lon)) <= most)
        );
    }
}
