using JourneySim.Engine.Journeys;
using JourneySim.Loading;
using JourneySim.Loading.Journeys;

namespace JourneySim.Exporting;

/// <summary>The UUIDs that nodes have in AM: their own, or one made from the journey's and the node's name, the same at every export.</summary>
internal sealed class NodeIds(LoadedJourney journey)
{
    public string Of(string node) =>
        NodeId.IsEnd(node) || StableId.IsUuid(node) ? node
        : journey.Extras.Uuids.GetValueOrDefault(node) is { } uuid ? uuid
        : StableId.Of("node", $"{journey.Name}/{node}");
}
