using System.Text;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Caches;

/// <summary>
/// One cache of <c>cacheManager</c>: what it lacks is loaded by its script, what is too old is loaded anew, or reloaded where the cache is set to
/// refresh (PingOne Advanced Identity Cloud, "Cache script values"). The class's name and what <c>refresh</c> returns are not documented.
/// </summary>
internal sealed class CacheBinding(ScriptRun run, ScriptCache cache) : IJavaObject
{
    public const string Name = "org.forgerock.openam.scripting.cache.ScriptedCache";

    /// <summary>What one entry may take; a larger value is not kept.</summary>
    private const int LargestEntry = 5 * 1024;

    public static JavaClass Table { get; } =
        JavaClass
            .Define(Name)
            .AlwaysVisible()
            .Method("Object get(Map)", call => call.Self<CacheBinding>().Get(Key(call)))
            .Method("void invalidate(Map)", call => call.Self<CacheBinding>().Invalidate(Key(call)))
            .Method("void invalidateAll()", call => call.Self<CacheBinding>().InvalidateAll())
            .Method("void refresh(Map)", call => call.Self<CacheBinding>().Refresh(Key(call)))
            .Build();

    public JavaClass Class => Table;

    private CacheContents Contents => run.Services.Caches;

    private DateTimeOffset Now => run.Services.Clock.GetUtcNow();

    private object? Get(StateMap key)
    {
        var held = Contents.Find(cache.Name, Text(key));
        var value =
            held is null || IsGone(held) ? Load(key, null)
            : IsStale(held) ? Load(key, held)
            : Touched(key, held);
        return StateValues.ToJava(StateList.CopyOf(value));
    }

    private object? Refresh(StateMap key)
    {
        Load(key, Contents.Find(cache.Name, Text(key)));
        return null;
    }

    private object? Invalidate(StateMap key)
    {
        Contents.Remove(cache.Name, Text(key));
        return null;
    }

    private object? InvalidateAll()
    {
        Contents.Clear(cache.Name);
        return null;
    }

    private bool IsGone(CacheContents.Entry held) =>
        cache.Eviction switch
        {
            CacheEviction.ExpireAfterWrite => Now - held.Written >= cache.Period,
            CacheEviction.ExpireAfterAccess => Now - held.Asked >= cache.Period,
            _ => false,
        };

    private bool IsStale(CacheContents.Entry held) =>
        cache.Eviction == CacheEviction.RefreshAfterWrite && Now - held.Written >= cache.Period;

    private object? Touched(StateMap key, CacheContents.Entry held)
    {
        Contents.Put(cache.Name, Text(key), held with { Asked = Now });
        return held.Value;
    }

    private object? Load(StateMap key, CacheContents.Entry? old)
    {
        var value = CacheLoader.Run(run, cache, key, old);
        var size = Encoding.UTF8.GetByteCount(StateJson.Write(value));
        if (value is null || size > LargestEntry)
        {
            Contents.Remove(cache.Name, Text(key));
            if (value is not null)
            {
                run.Note(
                    "CAC1001",
                    Severity.Warning,
                    $"Cache \"{cache.Name}\" does not keep a value of {size} bytes: an entry can't exceed 5 KB."
                );
            }

            return value;
        }

        Contents.Put(cache.Name, Text(key), new CacheContents.Entry(value, Now, Now));
        return value;
    }

    private static StateMap Key(JavaCall call) => Given.Map(call[0]);

    /// <summary>Maps are equal whatever the order of their entries.</summary>
    private static string Text(StateMap key) =>
        StateJson.Write(new StateMap(key.OrderBy(e => e.Key, StringComparer.Ordinal)));
}
