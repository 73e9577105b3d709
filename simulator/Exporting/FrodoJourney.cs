using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Importing;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Exporting;

/// <summary>One journey with all that belongs to it, as frodo writes it.</summary>
internal sealed class FrodoJourney(WorkspaceReading reading, LoadedJourney loaded)
{
    private readonly Journey journey = loaded.Journey!;
    private readonly string realm = loaded.Journey!.Realm.Trim('/');

    public static void WriteMeta(Utf8JsonWriter json)
    {
        json.WriteStartObject("meta");
        json.WriteString("exportTool", "journeysim");
        json.WriteEndObject();
    }

    public void Write(Utf8JsonWriter json, bool withMeta)
    {
        json.WriteStartObject();
        if (withMeta)
        {
            WriteMeta(json);
        }

        var catalog = reading.Workspace!.Nodes;
        var scripts = ImportedScripts.Of(journey, reading);
        var nodes = new NodeJson(loaded, catalog, reading.Workspace.Scripts);
        json.WriteStartObject("circlesOfTrust");
        Kept(json, "circlesOfTrust");
        json.WriteEndObject();
        EmailTemplates(json);
        json.WriteStartObject("innerNodes");
        foreach (var child in journey.Nodes.Values.SelectMany(n => n.Children))
        {
            nodes.Write(json, child);
        }

        json.WriteEndObject();
        json.WriteStartObject("nodes");
        foreach (var node in journey.Nodes.Values)
        {
            nodes.Write(json, node);
        }

        json.WriteEndObject();
        foreach (var kind in new[] { "saml2Entities", "socialIdentityProviders", "nodeTypes" })
        {
            json.WriteStartObject(kind);
            Kept(json, kind);
            json.WriteEndObject();
        }

        Scripts(json, scripts);
        json.WriteStartArray("themes");
        foreach (var theme in KeptOf("themes"))
        {
            SourceJson.Write(json, theme.Value);
        }

        json.WriteEndArray();
        json.WritePropertyName("tree");
        new TreeJson(loaded).Write(json);
        json.WriteStartObject("variable");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Scripts(Utf8JsonWriter json, IReadOnlyList<Script> scripts)
    {
        json.WriteStartObject("scripts");
        foreach (var script in scripts)
        {
            json.WritePropertyName(script.Id);
            ScriptJson.Write(json, script, ScriptMembers.Of(script.Id, reading, realm));
        }

        var texts = SettingTexts().ToHashSet(StringComparer.Ordinal);
        foreach (
            var other in reading
                .Exports.LookUp(realm)
                .SelectMany(r => r.Scripts.Values)
                .Where(s => texts.Contains(s.Id) && scripts.All(known => known.Id != s.Id))
        )
        {
            json.WritePropertyName(other.Id);
            KeptJson.ScriptObject(json, other);
        }

        json.WriteEndObject();
    }

    private void EmailTemplates(Utf8JsonWriter json)
    {
        var texts = SettingTexts().ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject("emailTemplates");
        foreach (
            var (name, template) in reading
                .Exports.LookUp(realm)
                .SelectMany(r => r.EmailTemplates)
                .DistinctBy(t => t.Key, StringComparer.Ordinal)
                .Where(t => texts.Contains(t.Key))
        )
        {
            json.WritePropertyName(name);
            SourceJson.Write(json, template);
        }

        json.WriteEndObject();
    }

    private void Kept(Utf8JsonWriter json, string kind)
    {
        foreach (var (id, value) in KeptOf(kind))
        {
            json.WritePropertyName(id);
            SourceJson.Write(json, value);
        }
    }

    private IEnumerable<KeyValuePair<string, SourceValue>> KeptOf(string kind)
    {
        var use = new KeptUse(journey, loaded.Extras);
        return reading
            .Exports.LookUp(realm)
            .SelectMany(r => r.Kept.GetValueOrDefault(kind) ?? [])
            .DistinctBy(k => k.Key, StringComparer.Ordinal)
            .Where(k => use.Of(kind, k.Key, k.Value));
    }

    private IEnumerable<string> SettingTexts() =>
        journey
            .AllNodes()
            .SelectMany(n => n.Settings.Values)
            .Where(s => s.Value.ValueKind == JsonValueKind.String)
            .Select(s => s.Value.GetString()!);
}
