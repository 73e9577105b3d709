using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts;

/// <summary>The settings that AM's <c>Action</c> carries beside the outcome. Null means "not set"; a null property value removes it.</summary>
public sealed record ActionEffects
{
    public static ActionEffects None { get; } = new();

    public IReadOnlyList<KeyValuePair<string, string?>> SessionProperties { get; init; } = [];

    public string? ErrorMessage { get; init; }

    public string? LockoutMessage { get; init; }

    public string? Header { get; init; }

    public string? Description { get; init; }

    public string? Stage { get; init; }

    public TimeSpan? MaxSessionTime { get; init; }

    public TimeSpan? MaxIdleTime { get; init; }

    public TimeSpan? MaxJourneyDuration { get; init; }

    /// <summary>Name and kind (<c>user</c>, <c>agent</c>) of the identity that the node identified.</summary>
    public IdentifiedIdentity? Identity { get; init; }

    public string? UniversalId { get; init; }

    public StateMap? ReplaceSharedState { get; init; }

    public StateMap? ReplaceTransientState { get; init; }

    public IReadOnlyList<string> Webhooks { get; init; } = [];

    /// <summary>Cookies for the client of a successful journey.</summary>
    public IReadOnlyList<SuccessCookie> SuccessCookies { get; init; } = [];

    /// <summary>What the node still does when the whole journey ends in Success (AM's tree hooks), once for each visit.</summary>
    public Action? AtSuccess { get; init; }

    /// <summary>Members for the answer of a successful journey.</summary>
    public StateMap? SuccessDetails { get; init; }

    /// <summary>Members of that answer that are filled from session properties: member, property.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> SuccessSessionDetails { get; init; } = [];

    /// <summary>What the client is told when the journey ends in Failure.</summary>
    public EndDetails? FailureDetails { get; init; }

    /// <summary>What the client is told when a node fails.</summary>
    public EndDetails? ErrorDetails { get; init; }
}
