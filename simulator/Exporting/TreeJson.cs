using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Loading;

namespace JourneySim.Exporting;

/// <summary>The tree object as AM's REST interface writes it.</summary>
internal sealed class TreeJson(LoadedJourney loaded)
{
    private readonly Journey journey = loaded.Journey!;
    private readonly NodeIds ids = new(loaded);

    public void Write(Utf8JsonWriter json)
    {
        var places = new CanvasPlaces(journey, loaded.Extras);
        json.WriteStartObject();
        json.WriteString("_id", journey.Name);
        if (journey.Description is { } description)
        {
            json.WriteString("description", description);
        }

        json.WriteBoolean("enabled", journey.Enabled);
        json.WriteString("entryNodeId", ids.Of(journey.Start));
        if (journey.IdentityResource is { } resource)
        {
            json.WriteString("identityResource", resource);
        }

        json.WriteBoolean("innerTreeOnly", journey.InnerOnly);
        Minutes(json, "maximumIdleTime", journey.MaximumIdleTime);
        Minutes(json, "maximumSessionTime", journey.MaximumSessionTime);
        json.WriteBoolean("mustRun", journey.MustRun);
        json.WriteBoolean("noSession", journey.NoSession);
        json.WriteStartObject("nodes");
        foreach (var node in journey.Nodes.Values)
        {
            Entry(json, node, places);
        }

        json.WriteEndObject();
        json.WriteStartObject("staticNodes");
        foreach (var id in new[] { NodeId.Success, NodeId.Failure, NodeId.Start })
        {
            json.WriteStartObject(id);
            places.Write(json, id);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Minutes(json, "treeTimeout", journey.MaximumDuration);
        foreach (var (name, value) in loaded.Extras.TreeMembers)
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }

        json.WriteEndObject();
    }

    private static void Minutes(Utf8JsonWriter json, string name, TimeSpan? time)
    {
        if (time is { } value)
        {
            json.WriteNumber(name, (long)value.TotalMinutes);
        }
    }

    private void Entry(Utf8JsonWriter json, NodeDefinition node, CanvasPlaces places)
    {
        var kept = loaded.Extras.NodeMembers.GetValueOrDefault(node.Id);
        json.WriteStartObject(ids.Of(node.Id));
        json.WriteStartObject("connections");
        foreach (var connection in node.Connections)
        {
            json.WriteString(connection.Outcome, ids.Of(connection.Target));
        }

        if (kept?.GetValueOrDefault("connections") is { ValueKind: JsonValueKind.Object } stale)
        {
            foreach (var connection in stale.EnumerateObject().Where(c => node.TargetOf(c.Name) is null))
            {
                connection.WriteTo(json);
            }
        }

        json.WriteEndObject();
        json.WriteString("displayName", node.DisplayName);
        json.WriteString("nodeType", node.Type);
        if (node.Version is { } version)
        {
            json.WriteString("version", version);
        }

        places.Write(json, node.Id);
        foreach (var (name, value) in kept ?? new Dictionary<string, JsonElement>(StringComparer.Ordinal))
        {
            if (name != "connections")
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }
        }

        json.WriteEndObject();
    }
}
