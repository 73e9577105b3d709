using JourneySim.Engine.Tracing;

namespace JourneySim.Graphs;

/// <summary>Which nodes ran and by which outcomes they left.</summary>
public sealed class PictureMarks
{
    private readonly HashSet<string> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Node, string Outcome)> outcomes = [];

    public static PictureMarks None { get; } = new();

    /// <summary>A run began.</summary>
    public bool Started => nodes.Count > 0;

    /// <summary>The marks of the runs of one journey.</summary>
    public static PictureMarks Of(string journey, IEnumerable<TraceEvent> trace)
    {
        var marks = new PictureMarks();
        foreach (var happened in trace)
        {
            switch (happened)
            {
                case TraceEvent.NodeEntered entered when entered.Journey == journey:
                    marks.nodes.Add(entered.NodeId);
                    break;
                case TraceEvent.NodeLeft { Outcome: { } outcome } left when left.Journey == journey:
                    marks.outcomes.Add((left.NodeId, outcome));
                    break;
            }
        }

        return marks;
    }

    /// <summary>These marks.</summary>
    internal static PictureMarks Of(IEnumerable<string> nodes, IEnumerable<(string Node, string Outcome)> outcomes)
    {
        var marks = new PictureMarks();
        marks.nodes.UnionWith(nodes);
        marks.outcomes.UnionWith(outcomes);
        return marks;
    }

    /// <summary>Adds the marks of another run.</summary>
    public void Add(PictureMarks other)
    {
        nodes.UnionWith(other.nodes);
        outcomes.UnionWith(other.outcomes);
    }

    public bool Has(string node) => nodes.Contains(node);

    public bool Has(string node, string outcome) => outcomes.Contains((node, outcome));
}
