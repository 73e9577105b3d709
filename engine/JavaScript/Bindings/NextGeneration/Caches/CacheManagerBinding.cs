using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Caches;

/// <summary>
/// <c>cacheManager</c>: the realm's caches by name; a name that none has is null (PingOne Advanced Identity Cloud, "Cache script values"; answers
/// without caches measured on a tenant).
/// </summary>
internal sealed class CacheManagerBinding(ScriptRun run) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.cache.ScriptedCacheManager";

    private readonly Dictionary<string, CacheBinding> opened = new(StringComparer.Ordinal);

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("boolean exists(String)", call => call.Self<CacheManagerBinding>().Named(call.Text(0)) is not null)
            .Method($"{CacheBinding.Name} named(String)", call => call.Self<CacheManagerBinding>().Named(call.Text(0)))
            .Build();

    public JavaClass Class => Table;

    private CacheBinding? Named(string? name)
    {
        if (name is null || !run.Services.Realm.Caches.TryGetValue(name, out var cache))
        {
            return null;
        }

        return opened.TryGetValue(name, out var open) ? open : opened[name] = new CacheBinding(run, cache);
    }
}
