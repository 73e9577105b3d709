using JourneySim.Engine.Nodes;
using JourneySim.Loading.Yaml;
using JourneySim.Nodes;

namespace JourneySim.Schemas;

/// <summary>Journeys: their own keys, and each node type with its settings.</summary>
internal static class JourneySchema
{
    public static string Write() =>
        SchemaWriter.Document(
            "A journey for JourneySim",
            schema => schema.Map(YamlJourneyReader.Keys.Select(Key), "journey", "start", "nodes")
        );

    private static SchemaKey Key(string name) =>
        name switch
        {
            "nodes" => new(name, w => w.Names(Node), "The nodes by a key of your choice."),
            "scripts" => new(
                name,
                w => w.Names(SchemaKey.Anything),
                "Scripts by the name that nodes use: a file, or { file, engine, id }."
            ),
            "journey" => new(name, SchemaKey.Text, "The journey's name."),
            "start" => new(name, SchemaKey.Text, "The key of the first node."),
            "enabled" or "innerTreeOnly" or "mustRun" or "noSession" => new(name, SchemaKey.Flag),
            "realm" or "identityResource" or "description" => new(name, SchemaKey.Text),
            _ => new(name, SchemaKey.Anything),
        };

    private static void Node(SchemaWriter node)
    {
        node.Type("object");
        node.Required("type");
        node.Properties([
            new("type", w => w.Type("string"), "AM's node type, such as ScriptedDecisionNode."),
            new("name", SchemaKey.Text, "The display name."),
            new("on", w => w.Names(SchemaKey.Text), "Where each outcome leads: a node's key, success or failure."),
        ]);
        node.When("type", NodeLibrary.Catalog.Types.Select(t => (t.Name, (Action<SchemaWriter>)(w => Settings(w, t)))));
    }

    private static void Settings(SchemaWriter writer, NodeType type)
    {
        writer.Required([.. type.Settings.Where(s => s.Required).Select(s => s.Name)]);
        writer.Properties(type.Settings.Select(s => new SchemaKey(s.Name, ValueOf(s.Kind))));
    }

    private static Action<SchemaWriter> ValueOf(SettingKind kind) =>
        kind switch
        {
            SettingKind.Flag => w => w.Type("boolean", "string", "object"),
            SettingKind.Number => w => w.Type("number", "string", "object"),
            SettingKind.Texts => SchemaKey.Texts,
            SettingKind.LocalisedText => w => w.Type("string", "object"),
            SettingKind.Map => SchemaKey.Map,
            SettingKind.Children => SchemaKey.Anything,
            _ => SchemaKey.Scalar,
        };
}
