using System.Globalization;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Workspaces;

namespace JourneySim.Loading.Yaml;

/// <summary>Reads a journey in YAML.</summary>
internal sealed class YamlJourneyReader(
    SourceFolder folder,
    IReadOnlyList<StandIn> standIns,
    ScriptShelf scripts,
    SourceTexts texts
)
{
    internal static readonly string[] Keys =
    [
        "journey",
        "realm",
        "identityResource",
        "description",
        "start",
        "scripts",
        "nodes",
        "enabled",
        "innerTreeOnly",
        "mustRun",
        "noSession",
        "treeTimeout",
        "maximumSessionTime",
        "maximumIdleTime",
        "ends",
        "am",
    ];

    /// <summary>Whether a file is a journey at all: it has <c>journey</c>, or the two keys that only journeys have.</summary>
    public static bool Recognises(SourceValue value) =>
        value is SourceMap map
        && (map.Member("journey") is not null || (map.Member("nodes") is not null && map.Member("start") is not null));

    /// <summary>First step: what the file declares for all journeys.</summary>
    /// <param name="path">The file in the workspace.</param>
    /// <param name="value">Its content.</param>
    /// <param name="mistakes">What is wrong with it up to now.</param>
    public Open Declare(string path, SourceValue value, Mistakes mistakes)
    {
        var fields = Fields.Of(value, "a journey", mistakes, Keys);
        if (fields is not null)
        {
            var block = new ScriptBlock(folder, path, scripts, mistakes, texts);
            foreach (var (script, span) in block.Scripts(fields.Members("scripts")))
            {
                scripts.Add(script, span, mistakes);
            }
        }

        return new Open(path, fields, mistakes);
    }

    /// <summary>Second step: the journey itself.</summary>
    /// <param name="open">The file.</param>
    /// <param name="realm">The workspace's realm.</param>
    /// <param name="catalog">The node types that are known.</param>
    public LoadedJourney Bind(Open open, string realm, NodeCatalog catalog)
    {
        var mistakes = open.Mistakes;
        var shown = folder.Shown(open.Path);
        if (open.Fields is not { } fields)
        {
            return new LoadedJourney(shown, shown, null, mistakes.All);
        }

        var name = fields.Required("journey");
        var extras = new ExtrasDraft();
        var nodes = Nodes(fields, catalog, extras, mistakes);
        var start = fields.Text("start");
        var journey = new Journey
        {
            Name = name ?? shown,
            Realm = RealmPath(fields.Text("realm")) ?? realm,
            Description = fields.Text("description"),
            IdentityResource = fields.Text("identityResource"),
            Start = NodeBinder.TargetOf(start ?? ""),
            Nodes = nodes,
            Enabled = fields.Flag("enabled") ?? true,
            MustRun = fields.Flag("mustRun") ?? false,
            InnerOnly = fields.Flag("innerTreeOnly") ?? false,
            NoSession = fields.Flag("noSession") ?? false,
            MaximumSessionTime = Minutes(fields, "maximumSessionTime"),
            MaximumIdleTime = Minutes(fields, "maximumIdleTime"),
            MaximumDuration = Minutes(fields, "treeTimeout"),
            Span = fields.SpanOf("journey"),
            StartSpan = fields.Map.Find("start")?.Span,
        };
        // What an AM has accepted loads; its faults are warnings, as in the export it came from.
        var severity = extras.HasUuids ? Severity.Warning : Severity.Error;
        ShapeCheck.Run(journey, n => n.Id, severity, mistakes);
        foreach (
            var (end, id) in new[] { ("start", NodeId.Start), ("success", NodeId.Success), ("failure", NodeId.Failure) }
        )
        {
            if (fields.Map.Map("ends")?.Find(end) is { } at)
            {
                extras.Place(id, at, mistakes);
            }
        }

        return new LoadedJourney(journey.Name, shown, journey, mistakes.All)
        {
            MakeExtras = () => extras.Build(fields.Map.Map("am")),
        };
    }

    /// <summary><c>alpha</c> and <c>/alpha</c> are the same realm.</summary>
    public static string? RealmPath(string? realm) =>
        realm is null ? null
        : realm.StartsWith('/') ? realm
        : "/" + realm;

    private OrderedDictionary<string, NodeDefinition> Nodes(
        Fields fields,
        NodeCatalog catalog,
        ExtrasDraft extras,
        Mistakes mistakes
    )
    {
        var nodes = new OrderedDictionary<string, NodeDefinition>(StringComparer.Ordinal);
        if (fields.Map.Member("nodes") is null)
        {
            mistakes.Error("YML1012", fields.SpanOf("journey"), "A journey needs \"nodes\".");
        }

        var binder = new NodeBinder(catalog, standIns, scripts, extras, mistakes);
        foreach (var member in fields.Members("nodes"))
        {
            if (member.Name is "success" or "failure")
            {
                mistakes.Error(
                    "JNY1019",
                    member.NameSpan,
                    $"\"{member.Name}\" is one of the two ends and can't be the name of a node."
                );
            }
            else
            {
                nodes[member.Name] = binder.Bind(member, onPage: false);
            }
        }

        var seen = nodes.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var child in nodes.Values.SelectMany(n => n.Children).Where(c => !seen.Add(c.Id)))
        {
            mistakes.Error("JNY1021", child.Span, $"There is another node \"{child.Id}\" in this journey.");
        }

        return nodes;
    }

    private static TimeSpan? Minutes(Fields fields, string key) =>
        fields.Whole(key, least: 1) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    /// <summary>A journey file between its two steps.</summary>
    internal sealed record Open(string Path, Fields? Fields, Mistakes Mistakes);
}
