using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Expectations;

/// <summary>What a case came to, as its expectations look at it.</summary>
/// <param name="Last">The last step of the run.</param>
/// <param name="Asked">What the user was last asked; empty when nothing is open.</param>
/// <param name="Trace">Everything that happened.</param>
/// <param name="Before">The state the case began with.</param>
/// <param name="After">The state it ended with.</param>
internal sealed record SpecOutcome(
    JourneyStep Last,
    IReadOnlyList<Callback> Asked,
    IReadOnlyList<TraceEvent> Trace,
    StateLayers Before,
    StateLayers After
);

/// <summary>Copies of the layers of a journey's state.</summary>
internal sealed record StateLayers(StateMap Shared, StateMap Transient, StateMap Secure)
{
    public static StateLayers Of(JourneyState state) =>
        new(state.Shared.DeepCopy(), state.Transient.DeepCopy(), state.Secure.DeepCopy());
}
