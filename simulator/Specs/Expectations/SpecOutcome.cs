using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Loading.Source;

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
)
{
    /// <summary>All that the case expects; null when it expects nothing.</summary>
    public SourceMap? Expected { get; init; }

    /// <summary>The kinds of effects that may happen without being expected.</summary>
    public IReadOnlySet<string> Allow { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    public bool Allows(string kind) => Allow.Contains(kind);
}

/// <summary>Copies of the layers of a journey's state.</summary>
internal sealed record StateLayers(StateMap Shared, StateMap Transient, StateMap Secure)
{
    public static StateLayers Of(JourneyState state) =>
        new(state.Shared.DeepCopy(), state.Transient.DeepCopy(), state.Secure.DeepCopy());
}
