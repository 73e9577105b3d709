using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities;

/// <summary>
/// CREST patch operations: <c>add replace remove increment move copy</c>. Adding to an array appends with <c>/-</c> or when the property holds
/// one already.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/idm-rest-api/crest-patch.html">CREST patch</seealso>
internal static class ManagedPatch
{
    private const string NotAPatch =
        "The request could not be processed because the provided content is not a valid JSON patch.";

    public static void Apply(StateMap record, StateList operations)
    {
        foreach (var operation in operations)
        {
            if (operation is not StateMap map || map.GetValueOrDefault("field") is not string field)
            {
                throw new ResourceException(400, NotAPatch);
            }

            Apply(record, map, new FieldPath(field).Steps);
        }
    }

    private static void Apply(StateMap record, StateMap operation, IReadOnlyList<string> path)
    {
        var value = StateList.CopyOf(operation.GetValueOrDefault("value"));
        switch (operation.GetValueOrDefault("operation") as string)
        {
            case "add":
                Add(record, path, value);
                break;
            case "replace":
                Owner(record, path, create: true)![path[^1]] = value;
                break;
            case "remove":
                Remove(record, path, operation, value);
                break;
            case "increment":
                Increment(record, path, value);
                break;
            case "move" or "copy" when operation.GetValueOrDefault("from") is string from:
                var source = new FieldPath(from).Steps;
                var moved = StateList.CopyOf(Owner(record, source, create: false)?.GetValueOrDefault(source[^1]));
                if (operation["operation"] is "move")
                {
                    Owner(record, source, create: false)?.Remove(source[^1]);
                }

                Add(record, path, moved);
                break;
            default:
                throw new ResourceException(400, NotAPatch);
        }
    }

    private static void Add(StateMap record, IReadOnlyList<string> path, object? value)
    {
        if (path[^1] == "-" && path.Count > 1)
        {
            var list = path.Take(path.Count - 1).ToList();
            var owner = Owner(record, list, create: true)!;
            (owner.GetValueOrDefault(list[^1]) as StateList ?? (StateList)(owner[list[^1]] = new StateList())!).Add(
                value
            );
            return;
        }

        var target = Owner(record, path, create: true)!;
        if (target.GetValueOrDefault(path[^1]) is StateList existing)
        {
            existing.AddRange(value is StateList more ? more : [value]);
        }
        else
        {
            target[path[^1]] = value;
        }
    }

    private static void Remove(StateMap record, IReadOnlyList<string> path, StateMap operation, object? value)
    {
        var owner = Owner(record, path, create: false);
        if (owner?.GetValueOrDefault(path[^1]) is StateList list && operation.ContainsKey("value"))
        {
            list.RemoveAll(element => IsMeant(element, value));
        }
        else
        {
            owner?.Remove(path[^1]);
        }
    }

    /// <summary>A reference is meant by what it refers to, and by the relationship's id where that is given.</summary>
    private static bool IsMeant(object? element, object? value)
    {
        if (
            element is not StateMap { } held
            || value is not StateMap { } given
            || held.GetValueOrDefault("_ref") is not string reference
            || given.GetValueOrDefault("_ref") is not string wanted
        )
        {
            return StateJson.Write(element) == StateJson.Write(value);
        }

        return reference == wanted && (Id(given) is not { } id || id.Equals(Id(held)));
    }

    private static object? Id(StateMap reference) =>
        (reference.GetValueOrDefault("_refProperties") as StateMap)?.GetValueOrDefault("_id");

    private static void Increment(StateMap record, IReadOnlyList<string> path, object? value)
    {
        var owner = Owner(record, path, create: false);
        owner![path[^1]] = (owner?.GetValueOrDefault(path[^1]), value) switch
        {
            (int or long or double, double by) => Convert.ToDouble(owner![path[^1]]) + by,
            (double number, int or long) => number + Convert.ToDouble(value),
            (int or long, int or long) => Convert.ToInt64(owner![path[^1]]) + Convert.ToInt64(value),
            _ => throw new ResourceException(400, NotAPatch),
        };
    }

    private static StateMap? Owner(StateMap record, IReadOnlyList<string> path, bool create)
    {
        var owner = record;
        foreach (var step in path.SkipLast(1))
        {
            if (owner.GetValueOrDefault(step) is StateMap inner)
            {
                owner = inner;
            }
            else if (create)
            {
                var made = new StateMap();
                owner[step] = made;
                owner = made;
            }
            else
            {
                return null;
            }
        }

        return owner;
    }
}
