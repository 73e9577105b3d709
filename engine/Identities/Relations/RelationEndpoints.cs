using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>
/// Requests at the endpoint of a relationship: <c>managed/alpha_user/ID/manager</c>, <c>managed/alpha_user/ID/roles</c>,
/// <c>managed/alpha_user/ID/roles/RELATIONSHIP</c> (PingIDM, "Configuring relationships").
/// </summary>
internal sealed class RelationEndpoints(
    IManagedObjects objects,
    ManagedLinks links,
    RelationWrites writes,
    RelationFields shown
)
{
    public StateMap? Read(RelationPath path, IReadOnlyList<string> fields)
    {
        if (Relation(path) is not { } relation)
        {
            return null;
        }

        if (relation.Many && path.Link is null)
        {
            throw new NotSimulatedException(
                $"Reading the relationships managed/{path.Type}/{path.Id}/{path.Property} as one object",
                "Query them: openidm.query(path, { _queryFilter: \"true\" })."
            );
        }

        return Find(path) is { } link ? Item(path, link, fields) : null;
    }

    public ResourceQueryResult Query(RelationPath path, ResourceQuery query)
    {
        if (Relation(path) is null)
        {
            throw Unknown(path);
        }

        return query.Page(
            links.Of(path.Owner, path.Property),
            link => shown.Comparable(link, path.Owner, path.Property),
            link => Item(path, link, query.Fields)
        );
    }

    public StateMap Create(RelationPath path, StateMap content, IReadOnlyList<string> fields)
    {
        var relation = Relation(path) ?? throw Unknown(path);
        var reference = ManagedReference.Read(relation.Name, content);
        writes.Check(reference);
        return Item(path, writes.Add(path.Owner, relation, reference), fields);
    }

    /// <summary>The relationship keeps its id when it leads to another object.</summary>
    public StateMap Update(RelationPath path, string? revision, StateMap content, IReadOnlyList<string> fields)
    {
        var relation = Relation(path) ?? throw Unknown(path);
        var reference = ManagedReference.Read(relation.Name, content);
        writes.Check(reference);
        if (Find(path) is not { } link)
        {
            return relation.Many
                ? throw Unknown(path)
                : Item(path, writes.Add(path.Owner, relation, reference), fields);
        }

        Expect(link, revision);
        if (link.Other(path.Owner, path.Property) == reference.Target)
        {
            writes.Say(link, reference.Properties ?? []);
            return Item(path, link, fields);
        }

        links.Remove(link);
        return Item(path, writes.Add(path.Owner, relation, reference with { Id = link.Id }), fields);
    }

    public StateMap Patch(RelationPath path, string? revision, StateList operations, IReadOnlyList<string> fields)
    {
        var link = Find(path) ?? throw Unknown(path);
        Expect(link, revision);
        var changed = Item(path, link, []);
        ManagedPatch.Apply(changed, operations);
        return Update(path, null, changed, fields);
    }

    public StateMap Delete(RelationPath path, string? revision, IReadOnlyList<string> fields)
    {
        var link = Find(path) ?? throw Unknown(path);
        Expect(link, revision);
        var gone = Item(path, link, fields);
        links.Remove(link);
        return gone;
    }

    private ManagedRelation? Relation(RelationPath path) =>
        objects.Stored(path.Owner) is null ? null : objects.TypeOf(path.Owner)?.Relation(path.Property);

    private ManagedLink? Find(RelationPath path)
    {
        var all = links.Of(path.Owner, path.Property);
        if (path.Link is not null)
        {
            return all.FirstOrDefault(l => l.Id == path.Link);
        }

        return all.Count > 0 && Relation(path) is { Many: false } ? all[0] : null;
    }

    private StateMap Item(RelationPath path, ManagedLink link, IReadOnlyList<string> fields) =>
        shown.Item(link, path.Owner, path.Property, fields);

    private static void Expect(ManagedLink link, string? revision) => ResourceException.Expect(revision, link.Revision);

    private static ResourceException Unknown(RelationPath path) =>
        ResourceException.NotFound(
            $"managed/{path.Type}/{path.Id}/{path.Property}{(path.Link is null ? "" : "/" + path.Link)}"
        );
}
