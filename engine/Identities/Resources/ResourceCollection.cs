using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Resources;

/// <summary>A collection that is no managed type. Its refusals follow those of the managed collections; their texts are not measured.</summary>
internal sealed class ResourceCollection
{
    private readonly OrderedDictionary<string, StateMap> records = new(StringComparer.Ordinal);
    private readonly string path;
    private readonly Func<Guid> newId;

    public ResourceCollection(string path, Func<Guid> newId, IEnumerable<StateMap> seeds)
    {
        (this.path, this.newId) = (path, newId);
        foreach (var seed in seeds)
        {
            var id = seed.GetValueOrDefault("_id") as string ?? newId().ToString();
            records[id] = Stored(id, seed, seed.GetValueOrDefault("_rev") as string);
        }
    }

    public IEnumerable<StateMap> Records => records.Values;

    public StateMap? Find(string id) => records.GetValueOrDefault(id);

    public StateMap Create(string? id, StateMap content)
    {
        id ??= content.GetValueOrDefault("_id") as string ?? newId().ToString();
        return records.ContainsKey(id)
            ? throw Refused(412, $"Existing object '{id}' in '{path}' cannot be created again")
            : records[id] = Stored(id, content, null);
    }

    public StateMap Update(string id, string? revision, StateMap content)
    {
        Expect(id, revision);
        return records[id] = Stored(id, content, null);
    }

    public StateMap Delete(string id, string? revision)
    {
        var gone = Expect(id, revision);
        records.Remove(id);
        return gone;
    }

    private StateMap Expect(string id, string? revision)
    {
        var record = Find(id) ?? throw Refused(404, $"Object {id} not found in {path}");
        ResourceException.Expect(revision, (string?)record["_rev"]);
        return record;
    }

    private StateMap Stored(string id, StateMap content, string? revision)
    {
        StateMap record = new() { ["_id"] = id, ["_rev"] = revision ?? newId().ToString() };
        foreach (var (name, value) in content.DeepCopy())
        {
            record.TryAdd(name, value);
        }

        return record;
    }

    private static ResourceException Refused(int code, string message) => new(code, IdmText.Escape(message));
}
