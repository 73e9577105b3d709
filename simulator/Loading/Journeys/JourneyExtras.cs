using System.Text.Json;

namespace JourneySim.Loading.Journeys;

/// <summary>
/// What AM keeps of a journey and no run needs: ids, places on the canvas, members that are not known here. Kept so that an export gives back what
/// an import took.
/// </summary>
public sealed record JourneyExtras
{
    public static JourneyExtras None { get; } = new();

    /// <summary>AM's UUIDs by node id, where the two differ.</summary>
    public IReadOnlyDictionary<string, string> Uuids { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Places on the canvas by node id; the ends and <c>startNode</c> are among them. Each is an object with <c>x</c> and <c>y</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Positions { get; init; } =
        new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Other members of the tree object, such as <c>uiConfig</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> TreeMembers { get; init; } =
        new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Other members of a node's entry in the tree or on its page, by node id.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> NodeMembers { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, JsonElement>>(StringComparer.Ordinal);
}
