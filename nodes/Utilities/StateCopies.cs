using JourneySim.Engine.State;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// The copies of state that a legacy script gets as <c>sharedState</c> and <c>transientState</c>, and their way back. A key the script removes from a copy
/// stays in the journey, and what it put past the copies is overwritten by what they hold.
/// </summary>
internal sealed class StateCopies
{
    private readonly JourneyState state;
    private readonly IReadOnlyList<string> outputs;

    private StateCopies(JourneyState state, IReadOnlyList<string> outputs, StateMap shared, StateMap transient) =>
        (this.state, this.outputs, Shared, Transient) = (state, outputs, shared, transient);

    public StateMap Shared { get; }

    public StateMap Transient { get; }

    /// <summary>With <c>*</c> among the inputs a deep copy; else a new map of the named keys whose values are the journey's own.</summary>
    public static StateCopies Take(JourneyState state, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs) =>
        inputs.Contains("*", StringComparer.Ordinal)
            ? new StateCopies(state, outputs, state.Shared.DeepCopy(), state.Transient.DeepCopy())
            : new StateCopies(state, outputs, Named(state.Shared, inputs), Named(state.Transient, inputs));

    /// <summary>False, with nothing written, when a declared output is in neither copy.</summary>
    public bool TryWriteBack()
    {
        var all = outputs.Contains("*", StringComparer.Ordinal);
        if (!all && !outputs.All(o => Shared.ContainsKey(o) || Transient.ContainsKey(o)))
        {
            return false;
        }

        foreach (var (copy, layer) in ((StateMap, StateMap)[])[(Shared, state.Shared), (Transient, state.Transient)])
        {
            foreach (var key in all ? [.. copy.Keys] : outputs.Where(copy.ContainsKey))
            {
                layer[key] = copy[key];
            }
        }

        return true;
    }

    private static StateMap Named(StateMap layer, IReadOnlyList<string> names) =>
        new(
            names
                .Distinct(StringComparer.Ordinal)
                .Where(layer.ContainsKey)
                .Select(n => KeyValuePair.Create(n, layer[n]))
        );
}
