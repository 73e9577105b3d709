using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts.Realm;

/// <summary>What the caches of a realm hold, from one login to the next.</summary>
public sealed class CacheContents
{
    private readonly Dictionary<(string Cache, string Key), Entry> entries = [];
    private readonly Lock access = new();

    /// <summary>A value as it was loaded.</summary>
    /// <param name="Value">Plain: caches keep no objects of scripts.</param>
    /// <param name="Written">When it was loaded.</param>
    /// <param name="Asked">When it was last asked for.</param>
    internal sealed record Entry(object? Value, DateTimeOffset Written, DateTimeOffset Asked);

    internal Entry? Find(string cache, string key)
    {
        lock (access)
        {
            return entries.GetValueOrDefault((cache, key));
        }
    }

    internal void Put(string cache, string key, Entry entry)
    {
        lock (access)
        {
            entries[(cache, key)] = entry with { Value = StateList.CopyOf(entry.Value) };
        }
    }

    internal void Remove(string cache, string key)
    {
        lock (access)
        {
            entries.Remove((cache, key));
        }
    }

    internal void Clear(string cache)
    {
        lock (access)
        {
            foreach (var held in entries.Keys.Where(k => k.Cache == cache).ToList())
            {
                entries.Remove(held);
            }
        }
    }
}
