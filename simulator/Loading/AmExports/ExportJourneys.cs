using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Workspaces;

namespace JourneySim.Loading.AmExports;

/// <summary>
/// Makes journeys of the trees in a pool. Exports come from an AM that accepted them: what is odd is told and loaded all the same, as far as there is
/// anything to load.
/// </summary>
internal sealed class ExportJourneys(
    ExportPool pool,
    NodeCatalog catalog,
    IReadOnlyList<StandIn> standIns,
    ScriptShelf scripts,
    string realm
)
{
    /// <summary>Members of a tree that a journey holds; <c>_rev</c> means nothing outside its server.</summary>
    private static readonly HashSet<string> TreeMembers = new(StringComparer.Ordinal)
    {
        "_id",
        "_rev",
        "entryNodeId",
        "nodes",
        "staticNodes",
        "description",
        "identityResource",
        "enabled",
        "innerTreeOnly",
        "mustRun",
        "noSession",
        "treeTimeout",
        "maximumSessionTime",
        "maximumIdleTime",
    };

    private static readonly HashSet<string> EntryMembers = new(StringComparer.Ordinal)
    {
        "displayName",
        "nodeType",
        "connections",
        "version",
        "x",
        "y",
    };

    public IEnumerable<LoadedJourney> All()
    {
        if (pool.Chosen(realm) is not { } chosen)
        {
            return [];
        }

        var others = pool.Realms.Where(r => r.Name != chosen && r.Trees.Count > 0).ToList();
        if (others.Count > 0)
        {
            pool.Mistakes.Add(
                new Diagnostic(
                    "EXP1007",
                    Severity.Hint,
                    $"The journeys of realm {chosen} are read; those of {string.Join(", ", others.Select(o => o.Name.Length == 0 ? "no realm" : o.Name))} are left out.",
                    Hint: "Set the realm in journeysim.yaml to read others."
                )
            );
        }

        return pool.Realm(chosen).Trees.Values.Select(t => Journey(t, chosen)).ToList();
    }

    private LoadedJourney Journey(ExportTree tree, string realmName)
    {
        var mistakes = new Mistakes();
        var map = tree.Tree;
        var missing = new MissingParts(tree, realmName);
        var reader = new ExportNodes(pool, catalog, scripts, realmName, missing);
        var nodes = new OrderedDictionary<string, NodeDefinition>(StringComparer.Ordinal);
        var entries = map.Map("nodes")?.Members ?? [];
        foreach (var entry in entries)
        {
            if (entry.Value is SourceMap content)
            {
                nodes[entry.Name] = reader.Read(entry, content);
            }
        }

        var journey = new Journey
        {
            Name = tree.Name,
            Realm = realmName.Length == 0 ? realm : "/" + realmName,
            Description = map.Text("description"),
            IdentityResource = map.Text("identityResource"),
            Start = map.Text("entryNodeId") ?? "",
            Nodes = nodes,
            Enabled = map.Text("enabled") != "false",
            MustRun = map.Text("mustRun") == "true",
            InnerOnly = map.Text("innerTreeOnly") == "true",
            NoSession = map.Text("noSession") == "true",
            MaximumSessionTime = Minutes(map, "maximumSessionTime"),
            MaximumIdleTime = Minutes(map, "maximumIdleTime"),
            MaximumDuration = Minutes(map, "treeTimeout"),
            Span = map.Member("_id")?.Value.Span ?? map.Span,
            StartSpan = map.Find("entryNodeId")?.Span,
        };
        missing.Tell(mistakes);
        Check(journey, realmName, mistakes);
        return new LoadedJourney(tree.Name, tree.File, journey, mistakes.All)
        {
            MakeExtras = () => Extras(map, entries, reader),
        };
    }

    private void Check(Journey journey, string realmName, Mistakes mistakes)
    {
        var unknown = journey.AllNodes().Where(n => catalog.Find(n.Type) is null && StandIns.Find(standIns, n) is null);
        foreach (var node in unknown.DistinctBy(n => n.Type, StringComparer.Ordinal))
        {
            mistakes.Add(NodeTypeCheck.NotSimulated(node.Type, node.TypeSpan ?? node.Span));
        }

        // What a node without its settings could do, nobody knows.
        foreach (var node in journey.Nodes.Values.Where(n => pool.Node(realmName, n.Id) is not null))
        {
            OutcomeCheck.Run(node, catalog, Severity.Warning, node.Span, mistakes);
        }

        ShapeCheck.Run(journey, n => n.DisplayName, Severity.Warning, mistakes);
    }

    private static TimeSpan? Minutes(SourceMap map, string key) =>
        int.TryParse(map.Text(key), out var minutes) && minutes > 0 ? TimeSpan.FromMinutes(minutes) : null;

    private static JourneyExtras Extras(SourceMap map, IReadOnlyList<SourceMember> entries, ExportNodes reader)
    {
        var positions = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in entries.Concat(map.Map("staticNodes")?.Members ?? []))
        {
            if (member.Value is SourceMap content && content.Member("x") is { } x && content.Member("y") is { } y)
            {
                positions[member.Name] = SourceJson.Element(new SourceMap([x, y], content.Span));
            }
        }

        var kept = new Dictionary<string, IReadOnlyDictionary<string, JsonElement>>(
            reader.KeptOfPages,
            StringComparer.Ordinal
        );
        foreach (var entry in entries)
        {
            if (entry.Value is SourceMap content && Others(content, EntryMembers) is { Count: > 0 } others)
            {
                kept[entry.Name] = others;
            }
        }

        return new JourneyExtras
        {
            Positions = positions,
            TreeMembers = Others(map, TreeMembers),
            NodeMembers = kept,
        };
    }

    internal static Dictionary<string, JsonElement> Others(SourceMap map, IReadOnlySet<string> known) =>
        map
            .Members.Where(m => !known.Contains(m.Name))
            .ToDictionary(m => m.Name, m => SourceJson.Element(m.Value), StringComparer.Ordinal);
}
