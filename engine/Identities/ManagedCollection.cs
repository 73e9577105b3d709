using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>All objects of one managed type, in the order in which they were created. Relationships are kept beside them.</summary>
internal sealed class ManagedCollection(ManagedType type, Func<Guid> newId)
{
    private readonly OrderedDictionary<string, StateMap> records = new(StringComparer.Ordinal);

    public ManagedType Type => type;

    public IEnumerable<StateMap> Records => records.Values;

    public StateMap Seed(StateMap record)
    {
        var id = record.GetValueOrDefault("_id") as string ?? newId().ToString();
        var stored = Stored(id, record.GetValueOrDefault("_rev") as string, record);
        return records[id] = records.TryGetValue(id, out var before) ? Keeping(before, stored) : stored;
    }

    public StateList FailedRequirements(StateMap content) => ManagedPolicy.Failed(type, content);

    public bool IsPresent(string id, FieldPath field) =>
        records.TryGetValue(id, out var record) && field.Values(record).Any(v => v is not null);

    public bool PasswordIs(string id, string password) =>
        records.GetValueOrDefault(id)?.GetValueOrDefault("password") is string stored
        && string.Equals(stored, password, StringComparison.Ordinal);

    /// <summary>The object as it is stored; not to be changed.</summary>
    public StateMap? Find(string id) => records.GetValueOrDefault(id);

    public StateMap Create(string? id, StateMap content)
    {
        id ??= content.GetValueOrDefault("_id") as string ?? newId().ToString();
        if (type.UuidOnly && !(id.Length == 36 && Guid.TryParse(id, out _)))
        {
            throw Refused(400, $"Invalid Attribute Syntax: The value '{id}' of attribute 'uid' is not a UUID");
        }

        if (records.ContainsKey(id))
        {
            throw Refused(
                412,
                $"Entry Already Exists: The entry '{At(id).EntryName}' cannot be added because an entry with that name already exists"
            );
        }

        ManagedPolicy.Check(type, content);
        return records[id] = Stored(id, null, content);
    }

    public StateMap Update(string id, string? revision, StateMap content)
    {
        var before = Existing(id);
        Expect(before, revision);
        ManagedPolicy.Check(type, content);
        return records[id] = Keeping(before, Stored(id, null, content));
    }

    public StateMap Patch(string id, string? revision, Func<StateMap, StateMap> apply)
    {
        var record = Existing(id);
        Expect(record, revision);
        var changed = apply(record.DeepCopy());
        ManagedPolicy.Check(type, changed);
        return records[id] = Stored(id, null, changed);
    }

    public StateMap Delete(string id, string? revision)
    {
        var record = Existing(id);
        if (revision is not null && revision != (string?)record["_rev"])
        {
            // The directory's own text, which quotes no name here.
            throw Refused(
                412,
                $"Assertion Failed: Entry {At(id).EntryName} cannot be removed because the request contained an LDAP assertion control and the associated filter did not match the contents of the entry"
            );
        }

        records.Remove(id);
        return record;
    }

    private StateMap Existing(string id) =>
        records.TryGetValue(id, out var record)
            ? record
            : throw Refused(404, $"No Such Entry: The search base entry '{At(id).EntryName}' does not exist");

    private static void Expect(StateMap record, string? revision) =>
        ResourceException.Expect(revision, (string?)record["_rev"]);

    private StateMap Stored(string id, string? revision, StateMap content)
    {
        StateMap record = new() { ["_id"] = id, ["_rev"] = revision ?? newId().ToString() };
        foreach (var (key, value) in content)
        {
            if (key is not ("_id" or "_rev"))
            {
                record[key] = StateList.CopyOf(value);
            }
        }

        return record;
    }

    /// <summary>Who writes back what he read does not take the password away.</summary>
    private StateMap Keeping(StateMap before, StateMap record)
    {
        foreach (var hidden in type.WriteOnly)
        {
            if (!record.ContainsKey(hidden) && before.TryGetValue(hidden, out var kept))
            {
                record[hidden] = kept;
            }
        }

        return record;
    }

    private ManagedPath At(string id) => new(type.Name, id);

    private static ResourceException Refused(int code, string message) => new(code, IdmText.Escape(message));
}
