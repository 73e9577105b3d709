using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>The state before a node ran, as JSON texts, to tell what the node changed.</summary>
internal sealed class StateSnapshot
{
    private static readonly string[] Names = ["shared", "transient", "secure"];

    private readonly Dictionary<string, string>[] layers;

    private StateSnapshot(Dictionary<string, string>[] layers) => this.layers = layers;

    public static StateSnapshot Of(JourneyState state) =>
        new([Texts(state.Shared), Texts(state.Transient), Texts(state.Secure)]);

    /// <summary>The same for whoever reads the trace.</summary>
    public StateTexts Shown => new(layers[0], layers[1], layers[2]);

    public IReadOnlyList<StateChange> ChangesTo(StateSnapshot later)
    {
        var changes = new List<StateChange>();
        foreach (var (before, after, name) in layers.Zip(later.layers, Names))
        {
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

    private static Dictionary<string, string> Texts(StateMap map) =>
        map.ToDictionary(e => e.Key, e => StateJson.Write(e.Value), StringComparer.Ordinal);
}
