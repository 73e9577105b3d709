using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Members of managed objects, also nested ones, which forms name with a slash.</summary>
internal static class Attributes
{
    public static object? At(StateMap holder, string path)
    {
        object? value = holder;
        foreach (var part in path.Split('/'))
        {
            value = (value as StateMap)?.GetValueOrDefault(part);
        }

        return value;
    }

    /// <summary>What stands at the first part of a path once the rest of it has got a value.</summary>
    public static object? With(StateMap holder, string path, object? value)
    {
        var parts = path.Split('/');
        if (parts.Length == 1)
        {
            return value;
        }

        var top = holder.GetValueOrDefault(parts[0]) is StateMap there ? there.DeepCopy() : new StateMap();
        var at = top;
        foreach (var part in parts[1..^1])
        {
            var next = at.GetValueOrDefault(part) as StateMap ?? new StateMap();
            at[part] = next;
            at = next;
        }

        at[parts[^1]] = value;
        return top;
    }
}
