using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;

namespace JourneySim.Workspaces;

/// <summary>
/// What an author lets stand in the place of nodes that are not simulated (a partner's node, say), or are not to run: which outcome each visit takes and
/// what it writes. It never guesses: without a stand-in the run says what is missing.
/// </summary>
/// <param name="Node">A node's id, its display name, or a node type; the more exact one counts.</param>
public sealed record StandIn(string Node)
{
    /// <summary>What the visits of one node come to, in order; the last one stands for all later ones. Never empty.</summary>
    public required IReadOnlyList<StandInVisit> Visits { get; init; }

    /// <summary>The outcomes there are; empty takes those of the export or the connections.</summary>
    public IReadOnlyList<string> Outcomes { get; init; } = [];

    public SourceSpan? Span { get; init; }

    /// <summary>A stand-in that always leaves by one outcome and writes nothing.</summary>
    public static StandIn By(string node, string outcome) => new(node) { Visits = [new StandInVisit(outcome)] };
}

/// <summary>What one visit of a node comes to that is stood in for.</summary>
/// <param name="Outcome">The outcome it leaves by.</param>
public sealed record StandInVisit(string Outcome)
{
    /// <summary>What it puts into shared state; objects are merged member by member.</summary>
    public StateMap Shared { get; init; } = [];

    /// <summary>What it puts into transient state; objects are merged member by member.</summary>
    public StateMap Transient { get; init; } = [];
}
