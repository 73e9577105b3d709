using System.Buffers;
using System.Text.Json;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>Makes nodes of their entry in a tree and their configuration, which stands somewhere else in the export.</summary>
internal sealed class ExportNodes(
    ExportPool pool,
    NodeCatalog catalog,
    ScriptShelf scripts,
    string realm,
    MissingParts missing
)
{
    private static readonly HashSet<string> ChildMembers = new(StringComparer.Ordinal)
    {
        "_id",
        "nodeType",
        "displayName",
        "nodeVersion",
    };

    private static readonly SearchValues<char> VersionCharacters = SearchValues.Create("0123456789.");

    private readonly Dictionary<string, IReadOnlyDictionary<string, JsonElement>> keptOfPages = new(
        StringComparer.Ordinal
    );

    /// <summary>Other members of the entries on pages, by child.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> KeptOfPages => keptOfPages;

    public NodeDefinition Read(SourceMember entry, SourceMap content)
    {
        var type = content.Find("nodeType") as SourceScalar;
        var node = Node(entry.Name, type?.Text ?? "", content.Text("displayName"), content.Text("version")) with
        {
            Connections =
            [
                .. (content.Map("connections")?.Members ?? [])
                    .Where(c => c.Value is SourceScalar { IsNull: false })
                    .Select(c => new NodeConnection(c.Name, ((SourceScalar)c.Value).Text, c.Value.Span)),
            ],
            Span = entry.NameSpan,
            TypeSpan = type?.Span,
        };
        return node;
    }

    private NodeDefinition Node(string id, string type, string? displayName, string? version)
    {
        var shown = displayName ?? type;
        var config = pool.Node(realm, id);
        if (config is null)
        {
            missing.Configuration(
                id,
                type,
                shown,
                catalog.Find(type)?.Settings.Any(s => s.Required || s.Kind == SettingKind.Children) == true
            );
        }

        var settings = new Dictionary<string, NodeSetting>(StringComparer.Ordinal);
        foreach (var member in config?.Members ?? [])
        {
            if (!member.Name.StartsWith('_') && !IsListOfChildren(member))
            {
                settings[member.Name] = new NodeSetting(
                    SourceJson.Element(member.Value),
                    member.Value.Span,
                    member.NameSpan
                );
            }
        }

        NoteScripts(type, shown, settings);
        return new NodeDefinition
        {
            Id = id,
            Type = type,
            Version = version ?? config?.Map("_type")?.Text("version"),
            DisplayName = shown,
            Settings = settings,
            LacksSettings = config is null,
            RecordedOutcomes = Outcomes(config),
            Children = Children(config),
        };
    }

    private void NoteScripts(string type, string shown, Dictionary<string, NodeSetting> settings)
    {
        foreach (var rule in catalog.Find(type)?.Settings.Where(s => s.Kind == SettingKind.Script) ?? [])
        {
            if (
                settings.GetValueOrDefault(rule.Name) is { Value.ValueKind: JsonValueKind.String } setting
                && setting.Value.GetString() is { Length: > 0 } id
                && scripts.Find(id) is null
            )
            {
                missing.Script(id, shown, setting.Span, ExportScripts.IsGroovy(pool, realm, id));
            }
        }
    }

    private static bool IsListOfChildren(SourceMember member) =>
        member.Name == "nodes" && member.Value is SourceList list && list.Items.All(i => Child(i) is not null);

    private List<NodeDefinition> Children(SourceMap? config)
    {
        var children = new List<NodeDefinition>();
        foreach (var item in (config?.Find("nodes") as SourceList)?.Items ?? [])
        {
            if (Child(item) is not var (id, type, name, version))
            {
                continue;
            }

            if (item is SourceMap map && ExportJourneys.Others(map, ChildMembers) is { Count: > 0 } others)
            {
                keptOfPages[id] = others;
            }

            children.Add(
                Node(id, type, name, version) with
                {
                    Span = item.Span,
                    TypeSpan = (item as SourceMap)?.Find("nodeType")?.Span ?? item.Span,
                }
            );
        }

        return children;
    }

    /// <summary>A child is an object, or, in Amster's files, the text <c>id:type[:version]:display name</c>.</summary>
    private static (string Id, string Type, string? Name, string? Version)? Child(SourceValue item)
    {
        if (item is SourceMap map)
        {
            return map.Text("_id") is { } id && map.Text("nodeType") is { } type
                ? (id, type, map.Text("displayName"), map.Text("nodeVersion"))
                : null;
        }

        if (
            item is not SourceScalar { Kind: ScalarKind.Text } text
            || text.Text.Split(':', 3) is not [var first, var second, var rest]
        )
        {
            return null;
        }

        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && rest.AsSpan(0, colon).IndexOfAnyExcept(VersionCharacters) < 0
            ? (first, second, rest[(colon + 1)..], rest[..colon])
            : (first, second, rest, null);
    }

    /// <summary>An empty list is what a tool writes that does not know them.</summary>
    private static List<string>? Outcomes(SourceMap? config) =>
        config?.Find("_outcomes") is SourceList { Items.Count: > 0 } list
            ? [.. list.Items.OfType<SourceMap>().Select(o => o.Text("id")).OfType<string>()]
            : null;
}
