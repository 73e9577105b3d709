using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.Identities.Relations;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>The collections of a tenant with the relationships between their objects.</summary>
internal sealed class ManagedObjects : IManagedObjects
{
    private readonly Dictionary<string, ManagedCollection> collections = new(StringComparer.Ordinal);
    private readonly Func<Guid> newId;
    private readonly RelationFields shown;

    public ManagedObjects(Func<Guid> newId)
    {
        this.newId = newId;
        Links = new ManagedLinks(newId);
        Writes = new RelationWrites(this, Links);
        shown = new RelationFields(this, Links);
        Endpoints = new RelationEndpoints(this, Links, Writes, shown);
    }

    public ManagedLinks Links { get; }

    public RelationWrites Writes { get; }

    public RelationEndpoints Endpoints { get; }

    public IEnumerable<string> Types => collections.Keys;

    public void Declare(ManagedType type) => collections.TryAdd(type.Name, new ManagedCollection(type, newId));

    public ManagedCollection? Collection(string type) => collections.GetValueOrDefault(type);

    public static string PathOf(string type, StateMap record) => $"managed/{type}/{record["_id"]}";

    public ManagedType? TypeOf(string path) => ManagedPath.Plain(path) is var (type, _) ? Collection(type)?.Type : null;

    public StateMap? Stored(string path) =>
        ManagedPath.Plain(path) is var (type, id)
        && Collection(type) is { } collection
        && collection.Find(id) is { } record
            ? Visible(collection.Type, Derived(collection.Type, record))
            : null;

    public StateMap Complete(string path, StateMap record)
    {
        if (ManagedPath.Read(path) is not { } at || Collection(at.Type)?.Type is not { } type)
        {
            return record;
        }

        var complete = type.IsOfUsers ? ManagedUserProperties.Complete(record) : new StateMap(record);
        foreach (var property in type.Properties.Where(p => !complete.ContainsKey(p.Name)))
        {
            complete[property.Name] = property.IsList ? new StateList() : null;
        }

        return complete;
    }

    /// <summary>A record as an answer, without what is never read back.</summary>
    public StateMap Answer(string typeName, StateMap record, IReadOnlyList<string> fields)
    {
        var type = Collection(typeName)!.Type;
        var answer = shown.Select(PathOf(typeName, record), Derived(type, record), fields);
        foreach (var hidden in type.WriteOnly)
        {
            answer.Remove(hidden);
        }

        return answer;
    }

    public ResourceQueryResult Query(ManagedCollection collection, ResourceQuery query)
    {
        var type = collection.Type;
        var named = query
            .Filter.Fields()
            .Select(f => type.Relation(f.Steps[0]))
            .OfType<ManagedRelation>()
            .Distinct()
            .ToList();
        return query.Page(
            collection.Records,
            record => Compared(type, record, named),
            record => Answer(type.Name, record, query.Fields)
        );
    }

    /// <summary>What operations leave of a record, and of the relationships that they name.</summary>
    public (StateMap Plain, Dictionary<string, object?> Relations) Patched(
        ManagedType type,
        StateMap record,
        StateList operations
    )
    {
        var named = operations
            .OfType<StateMap>()
            .SelectMany(o => new[] { o.GetValueOrDefault("field"), o.GetValueOrDefault("from") })
            .OfType<string>()
            .Select(f => type.Relation(new FieldPath(f).Steps[0]))
            .OfType<ManagedRelation>()
            .Distinct()
            .ToList();
        foreach (var relation in named)
        {
            record[relation.Name] = shown.References(PathOf(type.Name, record), relation);
        }

        ManagedPatch.Apply(record, operations);
        var (plain, relations) = RelationWrites.Split(type, record);
        foreach (var relation in named)
        {
            relations.TryAdd(relation.Name, null);
        }

        Writes.Check(type, relations);
        return (plain, relations);
    }

    private StateMap Compared(ManagedType type, StateMap record, List<ManagedRelation> named)
    {
        var compared = Derived(type, record);
        if (named.Count == 0)
        {
            return compared;
        }

        compared = new StateMap(compared);
        foreach (var relation in named)
        {
            compared[relation.Name] = shown.References(PathOf(type.Name, record), relation);
        }

        return compared;
    }

    private StateMap Derived(ManagedType type, StateMap record) =>
        type.IsOfUsers && Links.Exist ? DerivedProperties.Over(record, PathOf(type.Name, record), type, Links) : record;

    private static StateMap Visible(ManagedType type, StateMap record) =>
        type.WriteOnly.Count == 0
            ? record
            : new StateMap(record.Where(p => !type.WriteOnly.Contains(p.Key, StringComparer.Ordinal)));
}
