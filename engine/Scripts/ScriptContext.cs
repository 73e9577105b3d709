namespace JourneySim.Engine.Scripts;

/// <summary>
/// Which node runs a script: AM binds other names for each, and reads other names back (am-external 8.0.2, the <c>…Bindings</c> classes; PingAM,
/// "Social IdP scripting API").
/// </summary>
public enum ScriptContext
{
    /// <summary>The Scripted Decision node.</summary>
    Decision,

    /// <summary>The Device Match node: a decision with <c>deviceProfilesDao</c>.</summary>
    DeviceMatch,

    /// <summary>The Configuration Provider node: the script assigns a map to <c>config</c>.</summary>
    ConfigProvider,

    /// <summary>An identity provider's own script: <c>rawProfile</c> becomes the value of the script.</summary>
    ProfileNormalization,

    /// <summary>The Social Provider Handler node: <c>normalizedProfile</c> becomes the value of the script.</summary>
    SocialHandler,

    /// <summary>A node type made in the node designer: a decision of the next generation with <c>properties</c>.</summary>
    Designer,

    /// <summary>The OIDC ID Token Validator node: <c>jwtClaims</c> become the value of the script.</summary>
    OidcNode,

    /// <summary>The Cache Manager service: the script has a function <c>load(key)</c>, and maybe <c>reload(key, old)</c>.</summary>
    CacheLoader,
}
