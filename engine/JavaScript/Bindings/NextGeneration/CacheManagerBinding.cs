using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration;

/// <summary>
/// <c>cacheManager</c>: no cache is configured, so every name is unknown, as on a tenant without caches (PingOne Advanced Identity Cloud, "Cache
/// manager"; answers measured on a tenant).
/// </summary>
internal sealed class CacheManagerBinding : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.cache.ScriptedCacheManager";

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("boolean exists(String)", _ => false)
            .Method("Object named(String)", _ => null)
            .Build();

    public JavaClass Class => Table;
}
