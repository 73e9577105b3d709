using JourneySim.Engine.Journeys;
using JourneySim.Graphs;

namespace JourneySim.Coverage;

/// <summary>What of a journey was reached.</summary>
/// <param name="Journey">The journey.</param>
/// <param name="Marks">Its nodes and outcomes that were.</param>
public sealed record JourneyCounts(Journey Journey, PictureMarks Marks)
{
    public Share Nodes => Share.Of(Journey.Nodes.Keys.Select(id => Marks.Has(id) ? 1L : 0));

    public Share Outcomes =>
        Share.Of(Journey.Nodes.Values.SelectMany(n => n.Connections.Select(c => Marks.Has(n.Id, c.Outcome) ? 1L : 0)));

    /// <summary>The connections that no case took.</summary>
    public IEnumerable<(NodeDefinition Node, NodeConnection Connection)> Untaken =>
        Journey.Nodes.Values.SelectMany(n => n.Connections.Where(c => !Marks.Has(n.Id, c.Outcome)).Select(c => (n, c)));
}
