using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Loading.Source;
using JourneySim.Nodes.Utilities;

namespace JourneySim.Loading.AmExports;

/// <summary>All that the files of an export hold, put together whatever their format: trees, node settings, scripts and what goes with them, by realm.</summary>
internal sealed class ExportPool
{
    private readonly Dictionary<string, ExportRealm> realms = new(StringComparer.Ordinal);

    /// <summary>Node types that were made in the node designer, by their names in journeys.</summary>
    public OrderedDictionary<string, DesignedNodeType> Designs { get; } = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the files themselves, not with one journey.</summary>
    public Mistakes Mistakes { get; } = new();

    public IEnumerable<ExportRealm> Realms => realms.Values;

    /// <summary>The names of all trees.</summary>
    public IEnumerable<string> Trees => realms.Values.SelectMany(r => r.Trees.Keys);

    public bool IsEmpty => realms.Count == 0;

    /// <summary>What a realm holds; files that tell no realm are in the one with the empty name.</summary>
    public ExportRealm Realm(string name)
    {
        if (!realms.TryGetValue(name, out var realm))
        {
            realms[name] = realm = new ExportRealm(name);
        }

        return realm;
    }

    /// <summary>The realm whose journeys are taken: the workspace's, or the only one there is, or the first by name.</summary>
    public string? Chosen(string preferred)
    {
        var names = realms.Values.Where(r => r.Trees.Count > 0).Select(r => r.Name).ToList();
        return names.Contains(preferred.Trim('/'), StringComparer.Ordinal)
            ? preferred.Trim('/')
            : names.Order(StringComparer.Ordinal).FirstOrDefault(n => n.Length > 0) ?? names.FirstOrDefault();
    }

    /// <summary>Realms to look things up in, nearest first.</summary>
    public IEnumerable<ExportRealm> LookUp(string realm) =>
        new[] { realm, "" }.Distinct(StringComparer.Ordinal).Where(realms.ContainsKey).Select(n => realms[n]);

    public SourceMap? Node(string realm, string id) =>
        LookUp(realm).Select(r => r.Nodes.GetValueOrDefault(id)).FirstOrDefault(n => n is not null);

    /// <summary>Whether a tree refers to settings, scripts or journeys that are not there.</summary>
    public bool LacksParts =>
        realms.Values.Any(r =>
            r.Trees.Values.Any(t => (t.Tree.Map("nodes")?.Members ?? []).Any(n => Node(r.Name, n.Name) is null))
            || r.Nodes.Values.Any(n => LacksPart(r.Name, n))
        );

    private bool LacksPart(string realm, SourceMap node) =>
        (node.Find("nodes") as SourceList)
            ?.Items.OfType<SourceMap>()
            .Any(c => c.Text("_id") is { } child && Node(realm, child) is null) == true
        || node.Text("script") is { } script && !LookUp(realm).Any(r => r.Scripts.ContainsKey(script))
        || node.Text("tree") is { } tree && !LookUp(realm).Any(r => r.Trees.ContainsKey(tree));
}
