using System.Runtime.ExceptionServices;
using JourneySim.Engine.JavaScript.Java;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.JavaScript.Rhino.Runtime;
using JourneySim.Engine.State;

namespace JourneySim.Engine.JavaScript;

/// <summary>Replaces what a script put into state by plain values, so that nothing of its engine outlives it.</summary>
internal sealed class StateCleaning
{
    private readonly ScriptRun _run;
    private ExceptionDispatchInfo? _failure;

    private StateCleaning(ScriptRun run) => _run = run;

    /// <summary>Cleans all of a run's states.</summary>
    /// <returns>What the script's own objects raised while they were read; their place is taken by the name of their class.</returns>
    public static ExceptionDispatchInfo? Clean(ScriptRun run)
    {
        var cleaning = new StateCleaning(run);
        var request = run.Request;
        cleaning.Clean(request.State.Shared);
        cleaning.Clean(request.State.Transient);
        cleaning.Clean(request.State.Secure);
        cleaning.Clean(request.SharedStateCopy);
        cleaning.Clean(request.TransientStateCopy);
        return cleaning._failure;
    }

    private void Clean(StateMap? map)
    {
        if (map is null || map.Count == 0)
        {
            return;
        }

        foreach (var key in map.Keys.ToList())
        {
            if (map[key] is var held && Plain(held) is var plain && !ReferenceEquals(held, plain))
            {
                map[key] = plain;
            }
        }
    }

    private object? Plain(object? value)
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
    private object? Foreign(object value)
    {
        try
        {
            return _run.AfterScript(() => StateValues.ToState(value));
        }
        catch (Exception failed)
        {
            if (failed is not (JavaErrorException or ScriptStoppedException { Limit: "nested calls" }))
            {
                _failure ??= ExceptionDispatchInfo.Capture(failed);
            }

            return JavaValues.ClassNameOf(value);
        }
    }
}
