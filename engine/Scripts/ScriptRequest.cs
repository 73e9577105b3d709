using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts;

/// <summary>One evaluation of a script as the script of a node: everything its bindings show.</summary>
public sealed record ScriptRequest
{
    public required Script Script { get; init; }

    /// <summary>Which kind of node runs it.</summary>
    public ScriptContext Context { get; init; }

    /// <summary>Realm path, such as <c>/alpha</c>.</summary>
    public required string Realm { get; init; }

    /// <summary>The journey's state; the binding shows it through <see cref="Inputs"/>.</summary>
    public required JourneyState State { get; init; }

    /// <summary>The node's declared inputs; <c>*</c> or none means no filter.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = ["*"];

    /// <summary>Legacy: the copies that the node gives as <c>sharedState</c> and <c>transientState</c>; null in next generation.</summary>
    public StateMap? SharedStateCopy { get; init; }

    public StateMap? TransientStateCopy { get; init; }

    /// <summary>The callbacks submitted with this request; empty on the first pass.</summary>
    public IReadOnlyList<Callback> Callbacks { get; init; } = [];

    public JourneyRequest Request { get; init; } = JourneyRequest.Empty;

    /// <summary>Null when the request came without a session: the binding does not exist then.</summary>
    public Session? ExistingSession { get; init; }

    public bool ResumedFromSuspend { get; init; }

    /// <summary>Name of the journey that runs.</summary>
    public string Journey { get; init; } = "";

    /// <summary>The journey's own setting: it runs only inside another one.</summary>
    public bool InnerJourney { get; init; }

    /// <summary>The journey's own setting: it runs even when a session exists.</summary>
    public bool MustRun { get; init; }

    /// <summary>The managed type of the journey's identities; null means the realm's users.</summary>
    public string? IdentityResource { get; init; }

    /// <summary>What <c>deviceProfilesDao</c> works on; only a Device Match node gives it.</summary>
    public IDeviceProfiles? DeviceProfiles { get; init; }

    /// <summary>The profile that a script of a social identity provider maps.</summary>
    public SocialProfile? Social { get; init; }

    /// <summary>The settings of a node whose type was made in the node designer, as its script sees them.</summary>
    public StateMap? Properties { get; init; }

    public required ScriptServices Services { get; init; }
}
