using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>
/// Takes relationships out of content and keeps them beside the objects. A relationship that content says nothing of stays; null and an empty list
/// take it away. What is referred to has to exist (the default schema validates; its text is not measured), but for seeds.
/// </summary>
internal sealed class RelationWrites(IManagedObjects objects, ManagedLinks links)
{
    /// <summary>Content without its relationships, and those by name.</summary>
    public static (StateMap Plain, Dictionary<string, object?> Relations) Split(ManagedType type, StateMap content)
    {
        var relations = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (type.Relations.Count == 0 || !content.Keys.Any(k => type.Relation(k) is not null))
        {
            return (content, relations);
        }

        var plain = new StateMap();
        foreach (var (name, value) in content)
        {
            if (type.Relation(name) is null)
            {
                plain[name] = value;
            }
            else
            {
                relations[name] = value;
            }
        }

        return (plain, relations);
    }

    /// <summary>Refuses references to what is not there.</summary>
    public void Check(ManagedType type, Dictionary<string, object?> relations)
    {
        foreach (var reference in relations.SelectMany(r => References(type.Relation(r.Key)!, r.Value)))
        {
            Check(reference);
        }
    }

    public void Check(ManagedReference reference)
    {
        if (objects.TypeOf(reference.Target) is not null && objects.Stored(reference.Target) is null)
        {
            throw new ResourceException(
                400,
                IdmText.Escape($"The referenced relationship '{reference.Target}', does not exist")
            );
        }
    }

    /// <summary>Makes the relationships of an object those that are given.</summary>
    public void Set(string owner, ManagedType type, Dictionary<string, object?> relations)
    {
        foreach (var (name, value) in relations)
        {
            var relation = type.Relation(name)!;
            var left = links.Of(owner, name).ToList();
            foreach (var reference in References(relation, value))
            {
                var kept = left.Find(l =>
                    l.Other(owner, name) == reference.Target && (reference.Id is null || l.Id == reference.Id)
                );
                if (kept is null)
                {
                    Add(owner, relation, reference);
                    continue;
                }

                left.Remove(kept);
                Say(kept, reference.Properties);
            }

            left.ForEach(links.Remove);
        }
    }

    /// <summary>One more relationship; a property that holds one only lets go of the one before, at either end.</summary>
    public ManagedLink Add(string owner, ManagedRelation relation, ManagedReference reference)
    {
        if (!relation.Many)
        {
            links.Of(owner, relation.Name).ToList().ForEach(links.Remove);
        }

        if (relation.Reverse is { } reverse && objects.TypeOf(reference.Target)?.Relation(reverse) is { Many: false })
        {
            links.Of(reference.Target, reverse).ToList().ForEach(links.Remove);
        }

        var link = links.Add(owner, relation.Name, reference.Target, relation.Reverse, reference.Id);
        link.Properties = reference.Properties ?? [];
        return link;
    }

    /// <summary>Changes what a relationship says of itself.</summary>
    public void Say(ManagedLink link, StateMap? properties)
    {
        if (properties is not null && StateJson.Write(properties) != StateJson.Write(link.Properties))
        {
            link.Properties = properties;
            links.Changed(link);
        }
    }

    private static IEnumerable<ManagedReference> References(ManagedRelation relation, object? value) =>
        value switch
        {
            null => [],
            StateList list => list.Select(v => ManagedReference.Read(relation.Name, v)),
            _ => [ManagedReference.Read(relation.Name, value)],
        };
}
