using JourneySim.Engine.Journeys;
using JourneySim.Graphs;

namespace JourneySim.Coverage;

/// <summary>What of a journey was reached.</summary>
/// <param name="Name">Its name.</param>
/// <param name="AllNodes">Its nodes.</param>
/// <param name="AllOutcomes">Its connections.</param>
public sealed record JourneyCounts(
    string Name,
    IReadOnlyList<NodeCount> AllNodes,
    IReadOnlyList<OutcomeCount> AllOutcomes
)
{
    public JourneyCounts(Journey journey, PictureMarks marks)
        : this(
            journey.Name,
            [.. journey.Nodes.Values.Select(n => new NodeCount(n.Id, n.DisplayName, marks.Has(n.Id)))],
            [
                .. journey.Nodes.Values.SelectMany(n =>
                    n.Connections.Select(c => new OutcomeCount(
                        n.Id,
                        n.DisplayName,
                        c.Outcome,
                        marks.Has(n.Id, c.Outcome)
                    ))
                ),
            ]
        ) => Picture = JourneyPicture.Of(journey, marks);

    /// <summary>The journey with what was reached marked; null where only the counts are known.</summary>
    public JourneyPicture? Picture { get; init; }

    public Share Nodes => Share.Of(AllNodes.Select(n => n.Reached ? 1L : 0));

    public Share Outcomes => Share.Of(AllOutcomes.Select(o => o.Reached ? 1L : 0));

    /// <summary>The connections that no case took.</summary>
    public IEnumerable<OutcomeCount> Untaken => AllOutcomes.Where(o => !o.Reached);

    /// <summary>Reached here or there.</summary>
    public JourneyCounts With(JourneyCounts other) =>
        this with
        {
            AllNodes =
            [
                .. AllNodes
                    .Concat(other.AllNodes)
                    .GroupBy(n => n.Id, StringComparer.Ordinal)
                    .Select(g => g.First() with { Reached = g.Any(n => n.Reached) }),
            ],
            AllOutcomes =
            [
                .. AllOutcomes
                    .Concat(other.AllOutcomes)
                    .GroupBy(o => (o.Node, o.Outcome))
                    .Select(g => g.First() with { Reached = g.Any(o => o.Reached) }),
            ],
            Picture = null,
        };
}

/// <summary>A node, and whether a case came to it.</summary>
public sealed record NodeCount(string Id, string Name, bool Reached);

/// <summary>A connection, and whether a case took it.</summary>
/// <param name="Node">The node's id.</param>
/// <param name="NodeName">Its display name.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Reached">Whether it was taken.</param>
public sealed record OutcomeCount(string Node, string NodeName, string Outcome, bool Reached);
