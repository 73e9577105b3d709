using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>
/// The <c>fields</c> of a request. <c>_id</c> and <c>_rev</c> always come along; a comma inside one element splits it without
/// trimming (measured on a tenant: <c>"givenName, sn"</c> asks for <c>givenName</c> and for a field called <c>" sn"</c>); an unset
/// field that was asked for by a known name is null.
/// </summary>
internal static class FieldSelection
{
    public static StateMap Select(StateMap record, IReadOnlyList<string> fields)
    {
        var names = fields.SelectMany(f => f.Split(',')).Where(f => f.Length > 0).ToList();
        if (names.Count == 0 || names.Contains("*", StringComparer.Ordinal))
        {
            return record.DeepCopy();
        }

        var selected = new StateMap();
        foreach (var name in names.Prepend("_rev").Prepend("_id"))
        {
            if (name != name.Trim())
            {
                continue;
            }

            Copy(record, selected, new FieldPath(name).Steps);
        }

        return selected;
    }

    private static void Copy(StateMap from, StateMap to, IReadOnlyList<string> steps)
    {
        for (var i = 0; i < steps.Count - 1; i++)
        {
            if (from.GetValueOrDefault(steps[i]) is not StateMap inner)
            {
                return;
            }

            if (to.GetValueOrDefault(steps[i]) is not StateMap target)
            {
                to[steps[i]] = target = [];
            }

            from = inner;
            to = target;
        }

        if (steps.Count > 1 && !from.ContainsKey(steps[^1]))
        {
            return;
        }

        to[steps[^1]] = StateList.CopyOf(from.GetValueOrDefault(steps[^1]));
    }
}
