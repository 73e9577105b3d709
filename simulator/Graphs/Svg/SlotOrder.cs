namespace JourneySim.Graphs.Svg;

/// <summary>Orders the slots of each column so that few arrows cross: each goes to the middle of its neighbours, there and back, and the best order of all is kept.</summary>
internal static class SlotOrder
{
    private const int Sweeps = 12;

    public static void Arrange(GraphLayers layers)
    {
        Number(layers.Columns);
        var best = layers.Columns.Select(c => c.ToList()).ToList();
        var fewest = Crossings(layers.Columns);
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            var rightwards = sweep % 2 == 0;
            var columns = rightwards ? layers.Columns : layers.Columns.Reverse();
            foreach (var column in columns)
            {
                var wanted = column.ToDictionary(s => s, s => Middle(rightwards ? s.Left : s.Right, s.Order));
                var sorted = column.OrderBy(s => wanted[s]).ThenBy(s => s.Order).ToList();
                column.Clear();
                column.AddRange(sorted);
                Number([column]);
            }

            var crossings = Crossings(layers.Columns);
            if (crossings < fewest)
            {
                fewest = crossings;
                best = [.. layers.Columns.Select(c => c.ToList())];
            }
        }

        foreach (var (column, order) in layers.Columns.Zip(best))
        {
            column.Clear();
            column.AddRange(order);
        }

        Number(layers.Columns);
    }

    private static double Middle(List<GraphSlot> neighbours, int otherwise) =>
        neighbours.Count == 0 ? otherwise : neighbours.Average(n => n.Order);

    private static void Number(IReadOnlyList<List<GraphSlot>> columns)
    {
        foreach (var column in columns)
        {
            foreach (var (order, slot) in column.Index())
            {
                slot.Order = order;
            }
        }
    }

    /// <summary>Two lines cross when they end in the other order than they begin: pairs out of order, counted as a merge sort meets them.</summary>
    private static long Crossings(IReadOnlyList<List<GraphSlot>> columns)
    {
        var crossings = 0L;
        foreach (var column in columns)
        {
            int[] ends = [.. column.SelectMany(s => s.Right.Select(r => r.Order).Order())];
            crossings += OutOfOrder(ends, new int[ends.Length], 0, ends.Length);
        }

        return crossings;
    }

    private static long OutOfOrder(int[] values, int[] spare, int from, int to)
    {
        if (to - from < 2)
        {
            return 0;
        }

        var middle = (from + to) / 2;
        var count = OutOfOrder(values, spare, from, middle) + OutOfOrder(values, spare, middle, to);
        var (left, right) = (from, middle);
        for (var at = from; at < to; at++)
        {
            if (right == to || (left < middle && values[left] <= values[right]))
            {
                spare[at] = values[left++];
            }
            else
            {
                spare[at] = values[right++];
                count += middle - left;
            }
        }

        Array.Copy(spare, from, values, from, to - from);
        return count;
    }
}
