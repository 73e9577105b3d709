using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>All objects of one managed type, in the order in which they were created.</summary>
internal sealed class ManagedCollection(ManagedType type, Func<Guid> newId)
{
    private readonly OrderedDictionary<string, StateMap> records = new(StringComparer.Ordinal);

    public void Seed(StateMap record)
    {
        var id = record.GetValueOrDefault("_id") as string ?? newId().ToString();
        var stored = Stored(id, record.GetValueOrDefault("_rev") as string, record);
        foreach (var hidden in type.WriteOnly)
        {
            // Who writes back what he read does not take the password away.
            if (!stored.ContainsKey(hidden) && records.GetValueOrDefault(id)?.TryGetValue(hidden, out var kept) == true)
            {
                stored[hidden] = kept;
            }
        }

        records[id] = stored;
    }

    public StateList FailedRequirements(StateMap content) => ManagedPolicy.Failed(type, content);

    public bool IsPresent(string id, FieldPath field) =>
        records.TryGetValue(id, out var record) && field.Values(record).Any(v => v is not null);

    public bool PasswordIs(string id, string password) =>
        records.GetValueOrDefault(id)?.GetValueOrDefault("password") is string stored
        && string.Equals(stored, password, StringComparison.Ordinal);

    public StateMap? Read(string id, IReadOnlyList<string> fields) =>
        records.TryGetValue(id, out var record) ? Answer(record, fields) : null;

    public StateMap Create(string? id, StateMap content, IReadOnlyList<string> fields)
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
        return Answer(records[id] = Stored(id, null, content), fields);
    }

    public StateMap Update(string id, string? revision, StateMap content, IReadOnlyList<string> fields)
    {
        Expect(Existing(id), revision);
        ManagedPolicy.Check(type, content);
        return Answer(records[id] = Stored(id, null, content), fields);
    }

    public StateMap Patch(string id, string? revision, StateList operations, IReadOnlyList<string> fields)
    {
        var record = Existing(id);
        Expect(record, revision);
        var changed = record.DeepCopy();
        ManagedPatch.Apply(changed, operations);
        ManagedPolicy.Check(type, changed);
        return Answer(records[id] = Stored(id, null, changed), fields);
    }

    public StateMap Delete(string id, string? revision, IReadOnlyList<string> fields)
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
        return Answer(record, fields);
    }

    public ResourceQueryResult Query(ResourceQuery query)
    {
        var matches = records.Values.Where(query.Filter.Matches);
        var found = (query.SortKeys.Count > 0 ? matches.Order(new SortKeyOrder(query.SortKeys)) : matches).ToList();

        var start = query.Cookie is { } cookie && int.TryParse(cookie, out var offset) ? offset : query.Offset;
        var size = query.PageSize > 0 ? query.PageSize : found.Count;
        var page = found.Skip(start).Take(size).Select(r => Answer(r, query.Fields)).ToList();
        var next = start + page.Count;
        return new(page, query.PageSize > 0 && next < found.Count ? next.ToString() : null);
    }

    private StateMap Existing(string id) =>
        records.TryGetValue(id, out var record)
            ? record
            : throw Refused(404, $"No Such Entry: The search base entry '{At(id).EntryName}' does not exist");

    private static void Expect(StateMap record, string? revision)
    {
        if (revision is not null && revision != (string?)record["_rev"])
        {
            throw Refused(
                412,
                $"The resource could not be accessed because the expected version '{revision}' does not match the current version '{record["_rev"]}'"
            );
        }
    }

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

    private StateMap Answer(StateMap record, IReadOnlyList<string> fields)
    {
        var answer = FieldSelection.Select(record, fields);
        foreach (var hidden in type.WriteOnly)
        {
            answer.Remove(hidden);
        }

        return answer;
    }

    private ManagedPath At(string id) => new(type.Name, id);

    private static ResourceException Refused(int code, string message) => new(code, IdmText.Escape(message));
}
