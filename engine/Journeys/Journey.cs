using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Journeys;

/// <summary>A journey (AM's authentication tree) as data: nodes by id, and the settings of the tree itself.</summary>
public sealed record Journey
{
    public required string Name { get; init; }

    /// <summary>Realm path, such as <c>/alpha</c>.</summary>
    public string Realm { get; init; } = "/alpha";

    public string? Description { get; init; }

    /// <summary>The managed type of the journey's identities, such as <c>managed/alpha_user</c>; null means AM's default for the realm.</summary>
    public string? IdentityResource { get; init; }

    /// <summary>Id of the first node (AM's <c>entryNodeId</c>).</summary>
    public required string Start { get; init; }

    /// <summary>The nodes by id; Success and Failure are not among them.</summary>
    public required IReadOnlyDictionary<string, NodeDefinition> Nodes { get; init; }

    public bool Enabled { get; init; } = true;

    /// <summary>The journey runs even when a session exists.</summary>
    public bool MustRun { get; init; }

    /// <summary>The journey can only run inside another one.</summary>
    public bool InnerOnly { get; init; }

    /// <summary>The journey ends without a session, whatever the client asks for.</summary>
    public bool NoSession { get; init; }

    /// <summary>Longest life of the sessions this journey makes; null means the realm's.</summary>
    public TimeSpan? MaximumSessionTime { get; init; }

    public TimeSpan? MaximumIdleTime { get; init; }

    /// <summary>How long a user may take for the journey; null means the realm's.</summary>
    public TimeSpan? MaximumDuration { get; init; }

    /// <summary>Where the journey begins in its file.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Where the author named the first node.</summary>
    public SourceSpan? StartSpan { get; init; }

    /// <summary>All nodes, those inside pages too.</summary>
    public IEnumerable<NodeDefinition> AllNodes() => Nodes.Values.SelectMany(n => n.Children.Prepend(n));
}
