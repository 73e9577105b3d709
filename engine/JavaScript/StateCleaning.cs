using Jint;
using Jint.Native;
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

    private static object? Plain(object? value) =>
        value switch
        {
            JsValue script => ScriptValues.Plain(script),
            StateMap map => Cleaned(map),
            StateList list => Cleaned(list),
            _ => value,
        };

    private static StateMap Cleaned(StateMap map)
    {
        Clean(map);
        return map;
    }

    private static StateList Cleaned(StateList list)
    {
        for (var i = 0; i < list.Count; i++)
        {
            list[i] = Plain(list[i]);
        }

        return list;
    }
}
