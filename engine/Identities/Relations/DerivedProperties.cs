using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>
/// Properties that identity management computes from relationships: <c>effectiveRoles</c> of users, and <c>memberOfOrgIDs</c>, which takes in the
/// organizations above. Without such relationships a stored value stays.
/// </summary>
internal static class DerivedProperties
{
    private const int HighestOrganization = 50;

    public static StateMap Over(StateMap record, string path, ManagedType type, ManagedLinks links)
    {
        if (!type.IsOfUsers || !links.Any(path))
        {
            return record;
        }

        var derived = new StateMap(record);
        Put(
            derived,
            "effectiveRoles",
            links.Of(path, "roles").Select(l => ManagedReference.Shown(l, path, "roles")).Select(Bare)
        );
        Put(derived, "memberOfOrgIDs", Organizations(path, links).Distinct(StringComparer.Ordinal));
        return derived;
    }

    private static void Put(StateMap record, string name, IEnumerable<object?> values)
    {
        if (new StateList(values) is { Count: > 0 } list)
        {
            record[name] = list;
        }
    }

    private static StateMap Bare(StateMap reference) => new(reference.Where(m => m.Key != "_refProperties"));

    private static IEnumerable<string> Organizations(string path, ManagedLinks links)
    {
        foreach (var link in links.Of(path, "memberOfOrg"))
        {
            var at = link.Other(path, "memberOfOrg");
            for (var height = 0; height < HighestOrganization; height++)
            {
                yield return ManagedReference.Split(at).Id;
                if (links.Of(at, "parent") is not [var parent])
                {
                    break;
                }

                at = parent.Other(at, "parent");
            }
        }
    }
}
