using JourneySim.Engine.Identities.Queries;
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
    private readonly Dictionary<string, ManagedCollection> collections = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> logins = new(StringComparer.Ordinal);

    internal AmWritten Written { get; } = new();

    /// <summary>Declares a type; objects of undeclared types don't exist.</summary>
    public void Declare(ManagedType type) => collections.TryAdd(type.Name, new ManagedCollection(type, newId));

    /// <summary>Puts a record as it is, without policies, as a workspace's seed; declares the type when it is new.</summary>
    public void Seed(string type, StateMap record)
    {
        Declare(ManagedType.Open(type));
        collections[type].Seed(record);
    }

    public IEnumerable<string> Types => collections.Keys;

    /// <summary>The record with its <c>_id</c> and <c>_rev</c>, or null when the object or its type does not exist.</summary>
    public StateMap? Read(string path, IReadOnlyList<string> fields) =>
        ManagedPath.Read(path) is { Id: { } id } at && collections.TryGetValue(at.Type, out var collection)
            ? collection.Read(id, fields)
            : null;

    /// <summary>
    /// As <see cref="Read"/>, for whom identity management answers over its interface: a user whose custom attributes AM filled with JSON that is no
    /// object can't be shown whole.
    /// </summary>
    /// <exception cref="ResourceException">It can't be shown.</exception>
    public StateMap? Show(string path, IReadOnlyList<string> fields)
    {
        var record = Read(path, []);
        if (
            record is not null
            && (fields.Count == 0 || fields.Contains("*", StringComparer.Ordinal))
            && AmCustomBag.IsUnreadable(BagOf(record))
        )
        {
            throw NotJson();
        }

        return fields.Count == 0 ? record : Read(path, fields);
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
        ManagedPath.Read(resource) is { } at
        && collections.TryGetValue(at.Type, out var collection)
        && collection
            .Query(new ResourceQuery { Filter = new QueryFilter.Compare(new FieldPath(field), "eq", value) })
            .Result
            is [var only]
            ? only
            : null;

    /// <summary>Whether an object has a value in this field, also in one that is never read back.</summary>
    public bool IsPresent(string path, string field) =>
        ManagedPath.Read(path) is { Id: { } id } at
        && collections.TryGetValue(at.Type, out var collection)
        && collection.IsPresent(id, new FieldPath(field));

    /// <summary>The policies that an object of a type would not pass; empty for a type that does not exist.</summary>
    public StateList FailedRequirements(string type, StateMap content) =>
        collections.TryGetValue(type, out var collection) ? collection.FailedRequirements(content) : [];

    /// <summary>How often a user has logged in, as identity management counts it beside the object.</summary>
    public int LoginCount(string path) => logins.GetValueOrDefault(path);

    /// <summary>Counts one more login.</summary>
    public void CountLogin(string path) => logins[path] = LoginCount(path) + 1;

    /// <summary>Whether an object that can log in has this password; false when it does not exist or has none.</summary>
    public bool PasswordIs(string path, string password) =>
        ManagedPath.Read(path) is { Id: { } id } at
        && collections.TryGetValue(at.Type, out var collection)
        && collection.PasswordIs(id, password);

    public StateMap Create(string resource, string? id, StateMap content, IReadOnlyList<string> fields) =>
        Told("create", resource, Collection(resource).Create(id, content, []), fields);

    /// <param name="path">Of an object.</param>
    /// <param name="revision">Null replaces whatever is there.</param>
    /// <param name="content">The whole new object.</param>
    /// <param name="fields">What to answer.</param>
    public StateMap Update(string path, string? revision, StateMap content, IReadOnlyList<string> fields) =>
        Told("update", path, Collection(path).Update(Id(path), revision, content, []), fields);

    public StateMap Patch(string path, string? revision, StateList operations, IReadOnlyList<string> fields) =>
        Told("patch", path, Collection(path).Patch(Id(path), revision, operations, []), fields);

    public StateMap Delete(string path, string? revision, IReadOnlyList<string> fields)
    {
        var collection = Collection(path);
        if (Read(path, []) is { } record && AmCustomBag.IsText(BagOf(record)))
        {
            throw NotJson();
        }

        var deleted = Told("delete", path, collection.Delete(Id(path), revision, []), fields);
        Written.Forget(Id(path));
        return deleted;
    }

    public ResourceQueryResult Query(string resource, ResourceQuery query) => Collection(resource).Query(query);

    private string? BagOf(StateMap record) =>
        Written.TryGetBag((string)record["_id"]!, record["_rev"], out var text) ? text : null;

    private static ResourceException NotJson() => new(500, "Response is not application/json");

    private StateMap Told(string operation, string path, StateMap record, IReadOnlyList<string> fields)
    {
        changed?.Invoke(
            new ManagedChange(operation, $"managed/{ManagedPath.Read(path)!.Value.Type}/{record["_id"]}", record)
        );
        return fields.Count == 0 ? record : FieldSelection.Select(record, fields);
    }

    private ManagedCollection Collection(string path) =>
        ManagedPath.Read(path) is { } at && collections.TryGetValue(at.Type, out var collection)
            ? collection
            : throw new ResourceException(404, IdmText.Escape($"Resource '{path.Trim('/')}' not found"));

    private static string Id(string path) =>
        ManagedPath.Read(path)?.Id
        ?? throw new ResourceException(
            400,
            IdmText.Escape($"The resource collection {path} cannot be changed as a whole")
        );
}
