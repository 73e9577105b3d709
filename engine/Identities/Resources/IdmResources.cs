using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Resources;

/// <summary>
/// What identity management has beside managed objects, as a workspace tells it: single resources (<c>config/ui</c>, <c>endpoint/x</c>) and
/// collections (<c>system/ldap/account</c>). What is not told does not exist here, which its callers say by name.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/idm-scripting/scripting-func-engine.html">Scripting functions</seealso>
public sealed class IdmResources
{
    private readonly Dictionary<string, StateMap> single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ResourceCollection> collections = new(StringComparer.Ordinal);

    /// <param name="told">Maps and lists of maps by path.</param>
    /// <param name="newId">Where ids and revisions come from.</param>
    public IdmResources(IReadOnlyDictionary<string, object?> told, Func<Guid> newId)
    {
        foreach (var (path, value) in told)
        {
            if (value is StateList list)
            {
                collections[path] = new ResourceCollection(path, newId, list.OfType<StateMap>());
            }
            else if (value is StateMap map)
            {
                single[path] = map.DeepCopy();
            }
        }

        // Documented: what every instance answers that is up.
        single.TryAdd(
            "info/ping",
            new()
            {
                ["_id"] = "",
                ["_rev"] = "",
                ["shortDesc"] = "OpenIDM ready",
                ["state"] = "ACTIVE_READY",
            }
        );
    }

    /// <summary>Whether a path is one of these, or in one of the collections.</summary>
    internal bool Knows(string path) => single.ContainsKey(path) || In(path) is not null;

    internal StateMap? Read(string path, IReadOnlyList<string> fields) =>
        single.TryGetValue(path, out var one) ? FieldSelection.Select(one, fields)
        : In(path) is ({ } collection, { } id) && collection.Find(id) is { } record
            ? FieldSelection.Select(record, fields)
        : null;

    internal StateMap Create(string path, string? id, StateMap content) =>
        collections.TryGetValue(path, out var collection) ? collection.Create(id, content) : throw Unsupported(path);

    internal StateMap Update(string path, string? revision, StateMap content)
    {
        if (In(path) is ({ } collection, { } id))
        {
            return collection.Update(id, revision, content);
        }

        return single.ContainsKey(path) ? single[path] = content.DeepCopy() : throw Unsupported(path);
    }

    internal StateMap Patch(string path, string? revision, StateList operations)
    {
        var changed = (Read(path, []) ?? throw ResourceException.NotFound(path)).DeepCopy();
        ManagedPatch.Apply(changed, operations);
        return Update(path, revision, changed);
    }

    internal StateMap Delete(string path, string? revision) =>
        In(path) is ({ } collection, { } id) ? collection.Delete(id, revision)
        : single.Remove(path, out var gone) ? gone
        : throw ResourceException.NotFound(path);

    internal ResourceQueryResult Query(string path, ResourceQuery query) =>
        collections.TryGetValue(path, out var collection)
            ? query.Page(collection.Records, r => r, r => FieldSelection.Select(r, query.Fields))
            : throw Unsupported(path);

    private (ResourceCollection Collection, string? Id)? In(string path)
    {
        if (collections.TryGetValue(path, out var whole))
        {
            return (whole, null);
        }

        var slash = path.LastIndexOf('/');
        return slash > 0 && collections.TryGetValue(path[..slash], out var collection)
            ? (collection, Uri.UnescapeDataString(path[(slash + 1)..]))
            : null;
    }

    private static ResourceException Unsupported(string path) =>
        new(501, IdmText.Escape($"The resource '{path}' does not support this operation"));
}
