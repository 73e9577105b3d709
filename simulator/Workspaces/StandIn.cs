using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;

namespace JourneySim.Workspaces;

/// <summary>
/// What an author lets stand in the place of a node type that is not simulated (a partner's node, say): it leaves by a fixed outcome and may put
/// values into state. It never guesses: without an outcome for a node the run says what is missing.
/// </summary>
/// <param name="Type">The node type, such as <c>OS_Auth_UserLoginNode</c>.</param>
public sealed record StandIn(string Type)
{
    /// <summary>The outcome by which all nodes of the type leave, unless <see cref="Nodes"/> says otherwise.</summary>
    public string? Outcome { get; init; }

    /// <summary>The outcomes there are; empty takes those of the export or the connections.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    /// <summary>Outcomes of single nodes, by id or display name.</summary>
    public IReadOnlyDictionary<string, string> Nodes { get; init; } =
        new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Values put into shared state.</summary>
    public StateMap Shared { get; init; } = [];

    /// <summary>Values put into transient state.</summary>
    public StateMap Transient { get; init; } = [];

    public SourceSpan? Span { get; init; }
}
