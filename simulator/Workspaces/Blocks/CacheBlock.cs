using JourneySim.Engine.Scripts;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Loading;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>caches:</c>: caches of the Cache Manager service by name, <c>{ loader, eviction, period }</c>.</summary>
internal static class CacheBlock
{
    private static readonly Dictionary<string, CacheEviction> Evictions = new(StringComparer.Ordinal)
    {
        ["expireAfterWrite"] = CacheEviction.ExpireAfterWrite,
        ["expireAfterAccess"] = CacheEviction.ExpireAfterAccess,
        ["refreshAfterWrite"] = CacheEviction.RefreshAfterWrite,
    };

    /// <summary>The loader that a file holds.</summary>
    public static Script Loader(string name, string file, string text) =>
        new(StableId.Of("script", name), name, text, file, ScriptGeneration.NextGeneration, "CACHE_LOADER");

    public static IReadOnlyDictionary<string, ScriptCache> Read(
        IEnumerable<SourceMember> members,
        Mistakes mistakes,
        Func<SourceScalar, Script?> loader
    )
    {
        var all = new Dictionary<string, ScriptCache>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var fields = Fields.Of(member.Value, $"cache \"{member.Name}\"", mistakes, "loader", "eviction", "period");
            if (fields?.Required("loader") is null || fields.Map.Find("loader") is not SourceScalar name)
            {
                continue;
            }

            var eviction = CacheEviction.ExpireAfterWrite;
            if (fields.Text("eviction") is { } policy && !Evictions.TryGetValue(policy, out eviction))
            {
                mistakes.Error(
                    "WSP1004",
                    fields.SpanOf("eviction"),
                    $"A cache has no eviction policy \"{policy}\".",
                    Mistakes.DidYouMean(policy, [.. Evictions.Keys])
                );
            }

            if (loader(name) is { } script)
            {
                var cache = new ScriptCache(member.Name, script) { Eviction = eviction };
                all[member.Name] = fields.Duration("period") is { } period ? cache with { Period = period } : cache;
            }
        }

        return all;
    }
}
