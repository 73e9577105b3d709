namespace JourneySim.Engine.Scripts.Realm;

/// <summary>One cache of AM's Cache Manager service.</summary>
/// <param name="Name">What <c>cacheManager.named</c> says.</param>
/// <param name="Loader">The Cache Loader script: its <c>load(key)</c> and, where it has one, its <c>reload(key, old)</c>.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/am-scripting/cache-manager.html">Cache script values</seealso>
public sealed record ScriptCache(string Name, Script Loader)
{
    public CacheEviction Eviction { get; init; } = CacheEviction.ExpireAfterWrite;

    /// <summary>How long an entry lives, or stays fresh; an hour unless set.</summary>
    public TimeSpan Period { get; init; } = TimeSpan.FromHours(1);
}
