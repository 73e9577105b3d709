using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Tells whether the device is near one of some places (PingAM Authentication node reference, "Device Geofencing node"; am-external
/// <c>DeviceGeoFencingNode</c>). Distances are kilometres on a sphere.
/// </summary>
internal sealed class DeviceGeoFencingNode(NodeSettings settings) : Node
{
    private const double EarthRadius = 6371;

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
        var profile = context.State.Shared.GetValueOrDefault(DeviceProfileCollectorNode.Key) as StateMap;
        if (
            profile?.GetValueOrDefault("location") is not StateMap location
            || Degrees(location, "latitude") is not { } latitude
            || Degrees(location, "longitude") is not { } longitude
        )
        {
            return Leave.Failing("Device Profile Collector Node to collect device attribute is required: location");
        }

        var most = double.Parse(settings.Text("distance", "10"), CultureInfo.InvariantCulture);
        return Leave.Decided(
            settings
                .Texts("locations")
                .Select(place => place.Split(',').Select(d => double.Parse(d, CultureInfo.InvariantCulture)).ToArray())
                .Any(place => place is [var lat, var lon] && Kilometres(latitude, longitude, lat, lon) <= most)
        );
    }

    private static double? Degrees(StateMap location, string name) =>
        location.GetValueOrDefault(name) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    private static double Kilometres(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var (dLat, dLon) = (b - a, double.DegreesToRadians(lon2 - lon1));
        var h = Math.Pow(Math.Sin(dLat / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(h));
    }
}
