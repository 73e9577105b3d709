using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.Identities.Relations;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>
/// The managed objects of a simulated tenant: what the <c>openidm</c> binding, <c>idRepository</c> and the identity nodes read and write.
/// One object a run. Texts of refusals were measured on a tenant unless said otherwise.
/// </summary>
/// <param name="newId">Where ids and revisions come from.</param>
/// <param name="changed">Hears of every change but seeds.</param>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/am-scripting/script-bindings.html">Script bindings: openidm</seealso>
public sealed class ManagedStore(Func<Guid> newId, Action<ManagedChange>? changed = null)
{
    private readonly ManagedObjects objects = new(newId);

    private readonly Dictionary<string, int> logins = new(StringComparer.Ordinal);

    internal AmWritten Written { get; } = new();

    /// <summary>Declares a type; objects of undeclared types don't exist.</summary>
    public void Declare(ManagedType type) => objects.Declare(type);

    /// <summary>Puts a record as it is, without policies, as a workspace's seed; declares the type when it is new.</summary>
    public void Seed(string type, StateMap record)
    {
        if (objects.Collection(type) is not { } collection)
        {
            Declare(ManagedType.Open(type) with { Relations = ManagedType.Named(type).Relations });
            collection = objects.Collection(type)!;
        }

        var (plain, relations) = RelationWrites.Split(collection.Type, record);
        var stored = collection.Seed(plain);
        objects.Writes.Set(ManagedObjects.PathOf(type, stored), collection.Type, relations);
    }

    public IEnumerable<string> Types => objects.Types;

    /// <summary>The record with its <c>_id</c> and <c>_rev</c>, or the relationship; null when the object or its type does not exist.</summary>
    public StateMap? Read(string path, IReadOnlyList<string> fields) =>
        RelationPath.Read(path) is { } relation ? objects.Endpoints.Read(relation, fields)
        : ManagedPath.Read(path) is { Id: { } id } at && objects.Collection(at.Type)?.Find(id) is { } record
            ? objects.Answer(at.Type, record, fields)
        : null;

    /// <summary>
    /// As <see cref="Read"/>, for whom identity management answers over its interface: a user whose custom attributes AM filled with JSON that is no
    /// object can't be shown whole.
    /// </summary>
    /// <exception cref="ResourceException">It can't be shown.</exception>
    public StateMap? Show(string path, IReadOnlyList<string> fields)
    {
        var record = Read(path, fields);
        var isWhole = fields.Count == 0 || fields.Contains("*", StringComparer.Ordinal);
        return record is not null && isWhole && AmCustomBag.IsUnreadable(BagOf(record)) ? throw NotJson() : record;
    }

    /// <summary>
    /// The user of this name: by id, as AM's own names on Advanced Identity Cloud are, or else the one with this <c>userName</c>; null when there is none.
    /// </summary>
    /// <param name="resource">Such as <c>managed/alpha_user</c>.</param>
    /// <param name="name">What stands in <c>username</c>.</param>
    public StateMap? FindByName(string resource, string name) =>
        Read($"{resource}/{Uri.EscapeDataString(name)}", []) ?? FindOne(resource, "userName", name);

    /// <summary>The one object whose field has this value; null when there is none or more than one.</summary>
    public StateMap? FindOne(string resource, string field, string value) =>
        ManagedPath.Read(resource) is { Id: null } at
        && objects.Collection(at.Type) is not null
        && Query(
            resource,
            new ResourceQuery { Filter = new QueryFilter.Compare(new FieldPath(field), "eq", value) }
        ).Result
            is [var only]
            ? only
            : null;

    /// <summary>Whether an object has a value in this field, also in one that is never read back.</summary>
    public bool IsPresent(string path, string field) =>
        ManagedPath.Read(path) is { Id: { } id } at
        && objects.Collection(at.Type)?.IsPresent(id, new FieldPath(field)) == true;

    /// <summary>The policies that an object of a type would not pass; empty for a type that does not exist.</summary>
    public StateList FailedRequirements(string type, StateMap content) =>
        objects.Collection(type)?.FailedRequirements(content) ?? [];

    /// <summary>How often a user has logged in, as identity management counts it beside the object.</summary>
    public int LoginCount(string path) => logins.GetValueOrDefault(path);

    /// <summary>Counts one more login.</summary>
    public void CountLogin(string path) => logins[path] = LoginCount(path) + 1;

    /// <summary>Whether an object that can log in has this password; false when it does not exist or has none.</summary>
    public bool PasswordIs(string path, string password) =>
        ManagedPath.Read(path) is { Id: { } id } at && objects.Collection(at.Type)?.PasswordIs(id, password) == true;

    public StateMap Create(string resource, string? id, StateMap content, IReadOnlyList<string> fields)
    {
        if (RelationPath.Read(resource) is { } relation)
        {
            return Told("create", resource, objects.Endpoints.Create(relation, content, fields));
        }

        var collection = Collection(resource);
        var (plain, relations) = RelationWrites.Split(collection.Type, content);
        objects.Writes.Check(collection.Type, relations);
        return Saved("create", collection.Type, collection.Create(id, plain), relations, fields);
    }

    /// <param name="path">Of an object or a relationship.</param>
    /// <param name="revision">Null replaces whatever is there.</param>
    /// <param name="content">The whole new object.</param>
    /// <param name="fields">What to answer.</param>
    public StateMap Update(string path, string? revision, StateMap content, IReadOnlyList<string> fields)
    {
        if (RelationPath.Read(path) is { } relation)
        {
            return Told("update", path, objects.Endpoints.Update(relation, revision, content, fields));
        }

        var collection = Collection(path);
        var (plain, relations) = RelationWrites.Split(collection.Type, content);
        objects.Writes.Check(collection.Type, relations);
        return Saved("update", collection.Type, collection.Update(Id(path), revision, plain), relations, fields);
    }

    public StateMap Patch(string path, string? revision, StateList operations, IReadOnlyList<string> fields)
    {
        if (RelationPath.Read(path) is { } relation)
        {
            return Told("patch", path, objects.Endpoints.Patch(relation, revision, operations, fields));
        }

        var collection = Collection(path);
        Dictionary<string, object?> relations = [];
        var record = collection.Patch(
            Id(path),
            revision,
            before =>
            {
                (var plain, relations) = objects.Patched(collection.Type, before, operations);
                return plain;
            }
        );
        return Saved("patch", collection.Type, record, relations, fields);
    }

    public StateMap Delete(string path, string? revision, IReadOnlyList<string> fields)
    {
        if (RelationPath.Read(path) is { } relation)
        {
            return Told("delete", path, objects.Endpoints.Delete(relation, revision, fields));
        }

        var collection = Collection(path);
        if (Read(path, []) is { } unreadable && AmCustomBag.IsText(BagOf(unreadable)))
        {
            throw NotJson();
        }

        var record = collection.Delete(Id(path), revision);
        Written.Forget(Id(path));
        var answer = objects.Answer(collection.Type.Name, record, fields);
        objects.Links.Forget(ManagedObjects.PathOf(collection.Type.Name, record));
        Tell("delete", collection.Type, record);
        return answer;
    }

    public ResourceQueryResult Query(string resource, ResourceQuery query) =>
        RelationPath.Read(resource) is { } relation
            ? objects.Endpoints.Query(relation, query)
            : objects.Query(Collection(resource), query);

    /// <summary>An answer with every property that its type declares: what is unset is there and null, or an empty list (measured on a tenant for users).</summary>
    internal StateMap Complete(string path, StateMap record) => objects.Complete(path, record);

    private StateMap Saved(
        string operation,
        ManagedType type,
        StateMap record,
        Dictionary<string, object?> relations,
        IReadOnlyList<string> fields
    )
    {
        objects.Writes.Set(ManagedObjects.PathOf(type.Name, record), type, relations);
        Tell(operation, type, record);
        return objects.Answer(type.Name, record, fields);
    }

    private void Tell(string operation, ManagedType type, StateMap record) =>
        changed?.Invoke(
            new ManagedChange(
                operation,
                ManagedObjects.PathOf(type.Name, record),
                objects.Answer(type.Name, record, [])
            )
        );

    private StateMap Told(string operation, string path, StateMap item)
    {
        changed?.Invoke(new ManagedChange(operation, path.Trim('/'), item));
        return item;
    }

    private string? BagOf(StateMap record) =>
        Written.TryGetBag((string)record["_id"]!, record["_rev"], out var text) ? text : null;

    private static ResourceException NotJson() => new(500, "Response is not application/json");

    private ManagedCollection Collection(string path) =>
        ManagedPath.Read(path) is { } at && objects.Collection(at.Type) is { } collection
            ? collection
            : throw ResourceException.NotFound(path.Trim('/'));

    private static string Id(string path) =>
        ManagedPath.Read(path)?.Id
        ?? throw new ResourceException(
            400,
            IdmText.Escape($"The resource collection {path} cannot be changed as a whole")
        );
}
