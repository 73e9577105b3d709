using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>
/// Fields that name relationships: <c>manager</c> is the reference, <c>manager/mail</c> and <c>roles/*/name</c> are the reference with properties of
/// the object referred to, <c>manager/*</c> with all of them, <c>*_ref</c> all references; an unset one is null or an empty list (PingIDM, "Read
/// relationship fields"; the envelope measured on a tenant).
/// </summary>
internal sealed class RelationFields(IManagedObjects objects, ManagedLinks links)
{
    private const string AllReferences = "*_ref";

    /// <summary>The named fields of an object.</summary>
    public StateMap Select(string path, StateMap record, IReadOnlyList<string> fields)
    {
        var names = fields.SelectMany(f => f.Split(',')).Where(f => f.Length > 0).ToList();
        var type = objects.TypeOf(path);
        var asked = names
            .Select(n => new FieldPath(n))
            .Where(f => type?.Relation(f.Steps[0]) is not null || f.Text == AllReferences)
            .ToList();
        if (asked.Count == 0)
        {
            return FieldSelection.Select(record, fields);
        }

        var plain = names.Where(n => asked.All(a => a.Text != n)).DefaultIfEmpty("_id").ToList();
        var selected = FieldSelection.Select(record, plain);
        foreach (var relation in type!.Relations)
        {
            var paths = asked.Where(a => a.Steps[0] == relation.Name).ToList();
            if (paths.Count > 0 || asked.Any(a => a.Text == AllReferences))
            {
                selected[relation.Name] = Shown(path, relation, [.. paths.Select(Child).OfType<string>()]);
            }
        }

        return selected;
    }

    /// <summary>One relationship as the answer of its own endpoint.</summary>
    public StateMap Item(ManagedLink link, string from, string property, IReadOnlyList<string> fields)
    {
        var reference = ManagedReference.Shown(link, from, property);
        var item = new StateMap { ["_id"] = link.Id, ["_rev"] = link.Revision };
        if (fields.Any(f => !f.StartsWith('_')) && Of(link, from, property) is var (path, child))
        {
            item["_refResourceCollection"] = reference["_refResourceCollection"];
            item["_refResourceId"] = reference["_refResourceId"];
            item["_refResourceRev"] = child.GetValueOrDefault("_rev");
            Put(item, Whole(path, child, fields));
        }

        Put(item, reference);
        return item;
    }

    /// <summary>What filters of a relationship's endpoint compare: the object referred to with the reference over it.</summary>
    public StateMap Comparable(ManagedLink link, string from, string property)
    {
        var whole = Of(link, from, property)?.Child.DeepCopy() ?? [];
        foreach (var (name, value) in Item(link, from, property, []))
        {
            whole[name] = value;
        }

        return whole;
    }

    /// <summary>References only, for filters that name a relationship.</summary>
    public object? References(string path, ManagedRelation relation) => Shown(path, relation, []);

    private object? Shown(string path, ManagedRelation relation, List<string> children)
    {
        var shown = links.Of(path, relation.Name).Select(l => Expanded(l, path, relation.Name, children));
        return relation.Many ? new StateList(shown) : shown.FirstOrDefault();
    }

    private StateMap Expanded(ManagedLink link, string from, string property, List<string> children)
    {
        var reference = ManagedReference.Shown(link, from, property);
        if (children.Count == 0 || Of(link, from, property) is not var (path, child))
        {
            return reference;
        }

        var expanded = new StateMap { ["_rev"] = child.GetValueOrDefault("_rev"), ["_id"] = child["_id"] };
        Put(expanded, Whole(path, child, children));
        var properties = reference["_refProperties"];
        reference.Remove("_refProperties");
        Put(expanded, reference);
        expanded["_refResourceRev"] = child.GetValueOrDefault("_rev");
        expanded["_refProperties"] = properties;
        return expanded;
    }

    private StateMap Whole(string path, StateMap child, IReadOnlyList<string> fields)
    {
        var selected = Select(path, child, fields);
        return fields.Contains("*", StringComparer.Ordinal) ? objects.Complete(path, selected) : selected;
    }

    private (string Path, StateMap Child)? Of(ManagedLink link, string from, string property)
    {
        var path = link.Other(from, property);
        return objects.Stored(path) is { } child ? (path, child) : null;
    }

    /// <summary>What of the object referred to is asked for; null for the bare reference.</summary>
    private static string? Child(FieldPath field)
    {
        var steps = field.Steps.Skip(1).ToList();
        return steps switch
        {
            [] => null,
            ["*", _, ..] => string.Join('/', steps.Skip(1)),
            _ => string.Join('/', steps),
        };
    }

    private static void Put(StateMap into, StateMap values)
    {
        foreach (var (name, value) in values)
        {
            if (!into.ContainsKey(name))
            {
                into[name] = value;
            }
        }
    }
}
