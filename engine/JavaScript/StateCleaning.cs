using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript;

/// <summary>Replaces what a script put into state by plain values, so that nothing of its engine outlives it.</summary>
internal static class StateCleaning
{
    public static void Clean(ScriptRequest request)
    {
        Clean(request.State.Shared);
        Clean(request.State.Transient);
        Clean(request.State.Secure);
        Clean(request.SharedStateCopy);
        Clean(request.TransientStateCopy);
    }

    private static void Clean(StateMap? map)
    {
        foreach (var key in map?.Keys.ToList() ?? [])
        {
            map![key] = Plain(map[key]);
        }
    }

    private static object? Plain(object? value)
    {
        switch (value)
        {
            case StateMap map:
                Clean(map);
                return map;
            case StateList list:
                for (var i = 0; i < list.Count; i++)
                {
                    list[i] = Plain(list[i]);
                }

                return list;
            case null or string or bool or int or long or double:
                return value;
            default:
                return Foreign(value);
        }
    }

    /// <summary>A value that holds itself has no end: AM could not write it either.</summary>
    private static object? Foreign(object value)
    {
        try
        {
            return StateValues.ToState(value);
        }
        catch (Exception failed) when (failed is JavaException or InsufficientExecutionStackException)
        {
            return JavaValues.ClassNameOf(value);
        }
    }
}
