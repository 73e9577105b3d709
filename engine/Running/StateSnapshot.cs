using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>The state before a node ran, as JSON texts, to tell what the node changed.</summary>
internal sealed class StateSnapshot
{
    private readonly Dictionary<string, string>[] layers;

    private StateSnapshot(Dictionary<string, string>[] layers) => this.layers = layers;

    public static StateSnapshot Of(JourneyState state) => new([.. Layers(state).Select(l => Texts(l.Map))]);

    public IReadOnlyList<StateChange> ChangesTo(JourneyState state)
    {
        var changes = new List<StateChange>();
        foreach (var (before, (name, map)) in layers.Zip(Layers(state)))
        {
            var after = Texts(map);
            changes.AddRange(
                from pair in after
                where before.GetValueOrDefault(pair.Key) != pair.Value
                select new StateChange(name, pair.Key, before.GetValueOrDefault(pair.Key), pair.Value)
            );
            changes.AddRange(
                from pair in before
                where !after.ContainsKey(pair.Key)
                select new StateChange(name, pair.Key, pair.Value, null)
            );
        }

        return changes;
    }

    private static (string Name, StateMap Map)[] Layers(JourneyState state) =>
        [("shared", state.Shared), ("transient", state.Transient), ("secure", state.Secure)];

    private static Dictionary<string, string> Texts(StateMap map) =>
        map.ToDictionary(e => e.Key, e => StateJson.Write(e.Value), StringComparer.Ordinal);
}
