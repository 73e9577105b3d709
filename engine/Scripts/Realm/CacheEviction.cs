namespace JourneySim.Engine.Scripts.Realm;

/// <summary>When a cache lets go of an entry.</summary>
public enum CacheEviction
{
    /// <summary>A while after it was loaded.</summary>
    ExpireAfterWrite,

    /// <summary>A while after it was last asked for.</summary>
    ExpireAfterAccess,

    /// <summary>Never: asked for after a while, it is loaded anew by <c>reload</c>.</summary>
    RefreshAfterWrite,
}
