using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>
/// What a question to the user does to the state: transient values go, except those a later node asks for by name, which travel encrypted and come back
/// as secure state (PingAM documentation, "Store values in shared tree state"). Shared state stays.
/// </summary>
internal static class QuestionBoundary
{
    public static void Cross(JourneyState state, IReadOnlySet<string> asked)
    {
        var kept = Named(state, asked);
        state.Transient.Clear();
        state.Secure.Clear();
        foreach (var (key, value) in kept)
        {
            state.Secure[key] = value;
        }
    }

    /// <summary>The transient, else secure values of these names; of a container also the members of these names.</summary>
    public static StateMap Named(JourneyState state, IReadOnlySet<string> names)
    {
        var kept = new StateMap();
        foreach (var layer in (StateMap[])[state.Secure, state.Transient])
        {
            foreach (var (key, value) in layer)
            {
                if (names.Contains(key))
                {
                    kept[key] = value;
                }
                else if (state.Containers.Contains(key) && value is StateMap members)
                {
                    Members(kept, key, members, names);
                }
            }
        }

        return kept;
    }

    private static void Members(StateMap kept, string key, StateMap members, IReadOnlySet<string> names)
    {
        foreach (var (name, member) in members)
        {
            if (!names.Contains(name))
            {
                continue;
            }

            if (kept.GetValueOrDefault(key) is not StateMap container)
            {
                kept[key] = container = [];
            }

            container[name] = member;
        }
    }
}
