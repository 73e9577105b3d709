using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>Places of devices, and how far apart they are. Distances are kilometres on a sphere.</summary>
internal static class Places
{
    private const double EarthRadius = 6371;

    /// <summary>Latitude and longitude in degrees; null when the device did not tell both.</summary>
    public static (double Latitude, double Longitude)? Of(object? location) =>
        location is StateMap map
        && Degrees(map, "latitude") is { } latitude
        && Degrees(map, "longitude") is { } longitude
            ? (latitude, longitude)
            : null;

    public static double Kilometres((double Latitude, double Longitude) from, (double Latitude, double Longitude) to)
    {
        var (a, b) = (double.DegreesToRadians(from.Latitude), double.DegreesToRadians(to.Latitude));
        var (dLat, dLon) = (b - a, double.DegreesToRadians(to.Longitude - from.Longitude));
        var h = Math.Pow(Math.Sin(dLat / 2), 2) + (Math.Cos(a) * Math.Cos(b) * Math.Pow(Math.Sin(dLon / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(h));
    }

    private static double? Degrees(StateMap location, string name) =>
        location.GetValueOrDefault(name) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The setting <c>distance</c>, which AM keeps as a text; false when it is no number.</summary>
    public static bool TryDistance(NodeSettings settings, out double kilometres) =>
        double.TryParse(
            settings.Text("distance", "10"),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out kilometres
        );

    /// <summary>Ends the login, saying which setting is no number.</summary>
    public static ValueTask<NodeResult> NoDistance(NodeSettings settings) =>
        Leave.Failing(
            $"Setting distance of {settings.Definition.DisplayName} is no number: {settings.Text("distance")}"
        );
}
