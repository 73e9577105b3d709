namespace JourneySim.Graphs.Svg;

/// <summary>
/// The ways of the arrows: each leaves its box at a port of its own, passes its slots and reaches the other box from the left; those that lead back run below everything, and up and
/// down between the columns.
/// </summary>
internal sealed class ArrowRoutes(
    JourneyPicture picture,
    GraphLayers layers,
    IReadOnlyList<BoxPlace> boxes,
    double[] middles
)
{
    public const int LongestLabel = 24;

    private const double Turn = 14;
    private const double Rail = 12;

    private int rails;

    public List<ArrowPlace> All()
    {
        var byId = boxes.ToDictionary(b => b.Box.Id, StringComparer.Ordinal);
        var ports = Ports(byId);
        return [.. picture.Arrows.Select((arrow, i) => Route(arrow, i, byId[arrow.From], byId[arrow.To], ports[i]))];
    }

    private ArrowPlace Route(PictureArrow arrow, int number, BoxPlace from, BoxPlace to, double port)
    {
        var start = (from.Right, port);
        if (from == to)
        {
            var right = from.Right + Turn;
            var below = from.Bottom + Turn;
            (double, double)[] loop = [start, (right, port), (right, below), (from.X, below), (from.X, from.Bottom)];
            return new ArrowPlace(arrow, loop, true);
        }

        if (!layers.Backwards[number])
        {
            var chain = layers.Chains[number];
            return new ArrowPlace(
                arrow,
                [start, .. chain.Skip(1).Take(chain.Count - 2).Select(Middle), (to.Left, to.Y)],
                false
            );
        }

        var rail = boxes.Max(b => b.Bottom) + Rail + (Rail * rails);
        var down = boxes.Where(b => b.X == from.X).Max(b => b.Right) + Turn + (4 * rails);
        var up = boxes.Where(b => b.X == to.X).Min(b => b.Left) - Turn - (4 * rails);
        var arrival = to.Y + Math.Min(10, to.Size.Height / 4);
        rails++;
        return new ArrowPlace(
            arrow,
            [start, (down, port), (down, rail), (up, rail), (up, arrival), (to.Left, arrival)],
            true
        );
    }

    /// <summary>Where each arrow leaves: in the order in which they go on, so that they don't cross at once.</summary>
    private double[] Ports(Dictionary<string, BoxPlace> byId)
    {
        var ports = new double[picture.Arrows.Count];
        foreach (var group in picture.Arrows.Index().GroupBy(a => a.Item.From, StringComparer.Ordinal))
        {
            var from = byId[group.Key];
            var ordered = group.OrderBy(a => Heading(a.Index, byId[a.Item.To])).ThenBy(a => a.Index).ToList();
            var first = from.Y - ((ordered.Count - 1) * BoxSize.Port / 2);
            foreach (var (place, arrow) in ordered.Index())
            {
                ports[arrow.Index] = first + (place * BoxSize.Port);
            }
        }

        return ports;
    }

    private double Heading(int arrow, BoxPlace to)
    {
        var chain = layers.Chains[arrow];
        return layers.Backwards[arrow] ? double.MaxValue
            : chain.Count > 2 ? chain[1].Y
            : to.Y;
    }

    private (double X, double Y) Middle(GraphSlot slot) => (middles[slot.Rank], slot.Y);
}
