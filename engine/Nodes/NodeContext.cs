using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Nodes;

/// <summary>What a node sees of the run (AM's <c>TreeContext</c>).</summary>
public sealed record NodeContext
{
    public required string NodeId { get; init; }

    /// <summary>The node as it stands in the journey; null when it runs by itself.</summary>
    public NodeDefinition? Node { get; init; }

    public required string Journey { get; init; }

    /// <summary>Realm path, such as <c>/alpha</c>.</summary>
    public required string Realm { get; init; }

    public required JourneyState State { get; init; }

    public IReadOnlyList<Callback> Callbacks { get; init; } = [];

    public JourneyRequest Request { get; init; } = JourneyRequest.Empty;

    /// <summary>The identity that an earlier node of this journey vouched for.</summary>
    public IdentifiedIdentity? Identity { get; init; }

    public Session? ExistingSession { get; init; }

    public bool ResumedFromSuspend { get; init; }

    /// <summary>The journey's own setting: it runs only inside another one.</summary>
    public bool InnerJourney { get; init; }

    /// <summary>The journey's own setting: it runs even when a session exists.</summary>
    public bool MustRun { get; init; }

    /// <summary>The managed type of the journey's identities; null means the realm's users.</summary>
    public string? IdentityResource { get; init; }

    public required NodeServices Services { get; init; }
}
