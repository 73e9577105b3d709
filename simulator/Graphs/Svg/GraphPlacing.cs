namespace JourneySim.Graphs.Svg;

/// <summary>Gives every box its place, and every arrow its points.</summary>
internal sealed class GraphPlacing
{
    private const double Edge = 16;
    private const double Between = 20;
    private const double LeastGap = 46;
    private const double Passing = 12;
    private const int Rounds = 24;

    private readonly JourneyPicture picture;
    private readonly GraphLayers layers;
    private readonly BoxSize[] sizes;
    private readonly double[] middles;

    private GraphPlacing(JourneyPicture picture)
    {
        this.picture = picture;
        layers = GraphLayers.Of(picture);
        var leaving = picture.Arrows.CountBy(a => a.From, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        sizes = [.. picture.Boxes.Select(b => BoxSize.Of(b, leaving.GetValueOrDefault(b.Id)))];
        middles = new double[layers.Columns.Count];
    }

    public static GraphPlaces Of(JourneyPicture picture)
    {
        var placing = new GraphPlacing(picture);
        var width = placing.Columns();
        placing.Rows();
        var boxes = placing.Boxes();
        var arrows = new ArrowRoutes(picture, placing.layers, boxes, placing.middles).All();
        var bottom = arrows
            .SelectMany(a => a.Points)
            .Select(p => p.Y)
            .Concat(boxes.Select(b => b.Bottom))
            .DefaultIfEmpty(0)
            .Max();
        return new GraphPlaces(width, bottom + Edge, boxes, arrows);
    }

    /// <summary>The columns stand as far apart as the labels between them need.</summary>
    private double Columns()
    {
        var x = Edge;
        var ranks = picture
            .Boxes.Zip(layers.Ranks)
            .ToDictionary(b => b.First.Id, b => b.Second, StringComparer.Ordinal);
        var leaving = picture.Arrows.ToLookup(a => ranks[a.From]);
        foreach (var (rank, column) in layers.Columns.Index())
        {
            var width = column.Select(s => s.Box is { } box ? sizes[box].Width : 0).DefaultIfEmpty(0).Max();
            middles[rank] = x + (width / 2);
            var label = leaving[rank]
                .Where(a => a.Outcome is not null)
                .Select(a => BoxSize.WidthOf(BoxSize.Shortened(a.Outcome!, ArrowRoutes.LongestLabel)) * 0.85)
                .DefaultIfEmpty(0)
                .Max();
            x += width + (rank < layers.Columns.Count - 1 ? Math.Max(LeastGap, label + 34) : Edge);
        }

        return x;
    }

    private void Rows()
    {
        foreach (var column in layers.Columns)
        {
            var y = 0.0;
            foreach (var slot in column)
            {
                slot.Y = y + (Height(slot) / 2);
                y += Height(slot) + Between;
            }
        }

        for (var round = 0; round < Rounds; round++)
        {
            var rightwards = round % 2 == 0;
            foreach (var column in rightwards ? layers.Columns : layers.Columns.Reverse())
            {
                Align(column, s => Neighbours(s, rightwards));
            }
        }

        var top = layers.Columns.SelectMany(c => c).Select(s => s.Y - (Height(s) / 2)).DefaultIfEmpty(0).Min();
        foreach (var slot in layers.Columns.SelectMany(c => c))
        {
            slot.Y += Edge - top;
        }
    }

    private static List<GraphSlot> Neighbours(GraphSlot slot, bool rightwards) =>
        (rightwards ? slot.Left : slot.Right) is { Count: > 0 } near ? near
        : rightwards ? slot.Right
        : slot.Left;

    /// <summary>Everybody goes beside his neighbours; who would stand in another's place joins him, and the group goes where it is nearest to all wishes.</summary>
    private void Align(List<GraphSlot> column, Func<GraphSlot, List<GraphSlot>> neighbours)
    {
        var groups = new List<(double Sum, int Count, double Offset, List<GraphSlot> Members)>();
        foreach (var slot in column)
        {
            var near = neighbours(slot);
            var wish = near.Count > 0 ? near.Average(n => n.Y) : slot.Y;
            var group = (Sum: wish, Count: 1, Offset: Height(slot), Members: new List<GraphSlot> { slot });
            while (groups.Count > 0 && Top(groups[^1]) + groups[^1].Offset + Between > Top(group))
            {
                var upper = groups[^1];
                groups.RemoveAt(groups.Count - 1);
                var shift = upper.Offset + Between;
                var apart = shift + ((Height(group.Members[0]) - Height(upper.Members[0])) / 2);
                group = (
                    upper.Sum + group.Sum - (apart * group.Count),
                    upper.Count + group.Count,
                    shift + group.Offset,
                    [.. upper.Members, .. group.Members]
                );
            }

            groups.Add(group);
        }

        foreach (var group in groups)
        {
            var y = Top(group);
            foreach (var slot in group.Members)
            {
                slot.Y = y + (Height(slot) / 2);
                y += Height(slot) + Between;
            }
        }

        double Top((double Sum, int Count, double Offset, List<GraphSlot> Members) group) =>
            (group.Sum / group.Count) - (Height(group.Members[0]) / 2);
    }

    private List<BoxPlace> Boxes()
    {
        var places = new BoxPlace[picture.Boxes.Count];
        foreach (var (rank, column) in layers.Columns.Index())
        {
            foreach (var slot in column)
            {
                if (slot.Box is { } box)
                {
                    places[box] = new BoxPlace(picture.Boxes[box], middles[rank], slot.Y, sizes[box]);
                }
            }
        }

        return [.. places];
    }

    private double Height(GraphSlot slot) => slot.Box is { } box ? sizes[box].Height : Passing;
}
