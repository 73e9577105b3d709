using JourneySim.Engine.State;
using JourneySim.Loading.Journeys;

namespace JourneySim.Workspaces;

/// <summary>The managed objects that a run begins with: the workspace's, and over them those that the run is given.</summary>
internal static class ManagedSeeds
{
    /// <summary>
    /// An object that is given again, by its <c>_id</c> or <c>userName</c>, takes the members that are given and keeps the others; null takes one away.
    /// </summary>
    public static IReadOnlyList<ManagedSeed> Of(IReadOnlyList<ManagedSeed> workspace, IReadOnlyList<ManagedSeed> given)
    {
        var all = Identified(workspace);
        if (given.Count == 0)
        {
            return all;
        }

        var places = new Dictionary<(string, string, string), int>();
        foreach (var (i, seed) in all.Index())
        {
            Note(places, seed, i);
        }

        foreach (var seed in given)
        {
            if (Find(places, seed) is { } at)
            {
                all[at] = seed with { Record = Over(all[at].Record, seed.Record) };
            }
            else
            {
                at = all.Count;
                all.Add(Identified(seed, at));
            }

            Note(places, all[at], at);
        }

        return all;
    }

    /// <summary>Ids that nobody wrote are made of names, so that one object more changes neither the ids of others nor any random number.</summary>
    public static List<ManagedSeed> Identified(IReadOnlyList<ManagedSeed> seeds) => [.. seeds.Select(Identified)];

    private static int? Find(Dictionary<(string, string, string), int> places, ManagedSeed seed)
    {
        var key = seed.Record.ContainsKey("_id") ? "_id" : "userName";
        return
            seed.Record.GetValueOrDefault(key) is string text && places.TryGetValue((seed.Type, key, text), out var i)
            ? i
            : null;
    }

    private static void Note(Dictionary<(string, string, string), int> places, ManagedSeed seed, int at)
    {
        foreach (var key in (ReadOnlySpan<string>)["_id", "userName"])
        {
            if (seed.Record.GetValueOrDefault(key) is string text)
            {
                places[(seed.Type, key, text)] = at;
            }
        }
    }

    private static StateMap Over(StateMap under, StateMap given)
    {
        var merged = under.DeepCopy();
        foreach (var (name, value) in given.DeepCopy())
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = value;
            }
        }

        return merged;
    }

    private static ManagedSeed Identified(ManagedSeed seed, int index)
    {
        if (seed.Record.ContainsKey("_id") && seed.Record.ContainsKey("_rev"))
        {
            return seed;
        }

        var record = seed.Record.DeepCopy();
        var name = $"{seed.Type}/{record.GetValueOrDefault("userName") as string ?? $"#{index}"}";
        record.TryAdd("_id", StableId.Of("managed", name));
        record.TryAdd("_rev", StableId.Of("revision", name));
        return seed with { Record = record };
    }
}
