using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Loading.Source;

namespace JourneySim.Loading.AmExports;

/// <summary>All that the files of an export hold, put together whatever their format: trees, node settings, scripts and what goes with them, by realm.</summary>
internal sealed class ExportPool
{
    private readonly Dictionary<string, ExportRealm> realms = new(StringComparer.Ordinal);

    /// <summary>What is wrong with the files themselves, not with one journey.</summary>
    public Mistakes Mistakes { get; } = new();

    public IEnumerable<ExportRealm> Realms => realms.Values;

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
}
