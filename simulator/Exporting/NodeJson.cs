using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;

namespace JourneySim.Exporting;

/// <summary>Node configurations as AM's REST interface writes them.</summary>
internal sealed class NodeJson(LoadedJourney loaded, NodeCatalog catalog, ScriptCatalog scripts)
{
    private readonly NodeIds ids = new(loaded);

    public void Write(Utf8JsonWriter json, NodeDefinition node)
    {
        var id = ids.Of(node.Id);
        var type = catalog.Find(node.Type);
        json.WriteStartObject(id);
        json.WriteString("_id", id);
        Outcomes(json, node);
        json.WriteStartObject("_type");
        json.WriteString("_id", node.Type);
        json.WriteBoolean("collection", true);
        json.WriteString("name", type?.DisplayName ?? node.Type);
        if (node.Version is { } version)
        {
            json.WriteString("version", version);
        }

        json.WriteEndObject();
        foreach (var (name, setting) in node.Settings)
        {
            json.WritePropertyName(name);
            if (Script(type, name, setting.Value) is { } script)
            {
                json.WriteStringValue(script.Id);
            }
            else
            {
                setting.Value.WriteTo(json);
            }
        }

        Children(json, node);
        json.WriteEndObject();
    }

    private Script? Script(NodeType? type, string name, JsonElement value) =>
        type?.Settings.Any(s => s.Name == name && s.Kind == SettingKind.Script) == true
        && value.ValueKind == JsonValueKind.String
            ? scripts.Find(value.GetString()!)
            : null;

    private void Outcomes(Utf8JsonWriter json, NodeDefinition node)
    {
        var outcomes = OutcomesOf(node);
        if (outcomes.Count == 0 && catalog.Find(node.Type) is null)
        {
            return;
        }

        json.WriteStartArray("_outcomes");
        foreach (var outcome in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("displayName", outcome);
            json.WriteString("id", outcome);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private IReadOnlyList<string> OutcomesOf(NodeDefinition node)
    {
        try
        {
            return catalog.OutcomesOf(node) ?? node.RecordedOutcomes ?? [.. node.Connections.Select(c => c.Outcome)];
        }
        catch (FormatException)
        {
            return node.RecordedOutcomes ?? [];
        }
    }

    private void Children(Utf8JsonWriter json, NodeDefinition node)
    {
        if (node.Children.Count == 0 && node.Type != "PageNode")
        {
            return;
        }

        json.WriteStartArray("nodes");
        foreach (var child in node.Children)
        {
            json.WriteStartObject();
            json.WriteString("_id", ids.Of(child.Id));
            json.WriteString("displayName", child.DisplayName);
            json.WriteString("nodeType", child.Type);
            if (child.Version is { } version)
            {
                json.WriteString("nodeVersion", version);
            }

            foreach (var (name, value) in loaded.Extras.NodeMembers.GetValueOrDefault(child.Id) ?? Nothing)
            {
                json.WritePropertyName(name);
                value.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = new Dictionary<string, JsonElement>(
        StringComparer.Ordinal
    );
}
