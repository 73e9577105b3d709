using JourneySim.Engine.Journeys;

namespace JourneySim.Graphs;

/// <summary>What a picture of a journey shows: boxes and arrows, those of a run's path marked. Every format draws the same picture.</summary>
/// <param name="Title">The journey's name.</param>
/// <param name="Boxes">Start, the nodes in reading order, and the ends that are reached.</param>
/// <param name="Arrows">The connections.</param>
public sealed record JourneyPicture(string Title, IReadOnlyList<PictureBox> Boxes, IReadOnlyList<PictureArrow> Arrows)
{
    /// <summary>Draws a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="marks">What a run or a coverage marks; null marks nothing.</param>
    public static JourneyPicture Of(Journey journey, PictureMarks? marks = null)
    {
        marks ??= PictureMarks.None;
        var nodes = InReadingOrder(journey);
        var arrows = nodes
            .SelectMany(n =>
                n.Connections.Select(c => new PictureArrow(
                    n.Id,
                    Target(journey, c.Target),
                    c.Outcome,
                    marks.Has(n.Id, c.Outcome)
                ))
            )
            .Prepend(new PictureArrow(NodeId.Start, Target(journey, journey.Start), null, marks.Started))
            .ToList();
        var reached = arrows.Select(a => a.To).ToHashSet(StringComparer.Ordinal);
        List<PictureBox> boxes =
        [
            new(NodeId.Start, "Start", null, BoxKind.Start, marks.Started),
            .. nodes.Select(n => new PictureBox(n.Id, n.DisplayName, n.Type, KindOf(n), marks.Has(n.Id))
            {
                Inside = [.. n.Children.Select(c => c.DisplayName)],
            }),
            .. reached
                .Where(t => t.StartsWith("missing ", StringComparison.Ordinal))
                .Select(t => new PictureBox(t, t, null, BoxKind.Missing, false)),
        ];
        foreach (
            var (id, text, kind) in new[]
            {
                (NodeId.Success, "Success", BoxKind.Success),
                (NodeId.Failure, "Failure", BoxKind.Failure),
            }
        )
        {
            if (reached.Contains(id))
            {
                boxes.Add(new PictureBox(id, text, null, kind, arrows.Exists(a => a.To == id && a.Marked)));
            }
        }

        return new JourneyPicture(journey.Name, boxes, arrows);
    }

    /// <summary>From the start along the connections; what can't be reached comes last.</summary>
    private static List<NodeDefinition> InReadingOrder(Journey journey)
    {
        var order = new List<NodeDefinition>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>([journey.Start]);
        while (open.TryDequeue(out var id))
        {
            if (seen.Add(id) && journey.Nodes.TryGetValue(id, out var node))
            {
                order.Add(node);
                foreach (var connection in node.Connections)
                {
                    open.Enqueue(connection.Target);
                }
            }
        }

        order.AddRange(journey.Nodes.Values.Where(n => !seen.Contains(n.Id)));
        return order;
    }

    private static string Target(Journey journey, string id) =>
        NodeId.IsEnd(id) || journey.Nodes.ContainsKey(id) ? id : "missing " + id;

    private static BoxKind KindOf(NodeDefinition node) =>
        node.Type switch
        {
            "ScriptedDecisionNode" or "ConfigProviderNode" => BoxKind.Script,
            "PageNode" => BoxKind.Page,
            "InnerTreeEvaluatorNode" => BoxKind.Inner,
            _ => BoxKind.Node,
        };
}

/// <summary>A box of a picture.</summary>
/// <param name="Id">The node's id.</param>
/// <param name="Text">Its display name.</param>
/// <param name="Type">Its type; null for start and ends.</param>
/// <param name="Kind">What it is, for its shape.</param>
/// <param name="Marked">It was run.</param>
public sealed record PictureBox(string Id, string Text, string? Type, BoxKind Kind, bool Marked)
{
    /// <summary>The names of the nodes inside a page.</summary>
    public IReadOnlyList<string> Inside { get; init; } = [];
}

/// <summary>An arrow of a picture; the outcome is null for the one from the start.</summary>
public sealed record PictureArrow(string From, string To, string? Outcome, bool Marked);

/// <summary>What a box stands for.</summary>
public enum BoxKind
{
    Start,
    Node,
    Script,
    Page,
    Inner,
    Success,
    Failure,

    /// <summary>A target that the journey does not have.</summary>
    Missing,
}
