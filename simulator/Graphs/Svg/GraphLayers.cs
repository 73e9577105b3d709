namespace JourneySim.Graphs.Svg;

/// <summary>
/// Puts the boxes of a picture into columns so that arrows lead to the right, as far as the journey has no loops (Sugiyama, Tagawa, Toda 1981): an arrow over several columns
/// passes a place in each of them.
/// </summary>
internal sealed class GraphLayers
{
    private readonly JourneyPicture picture;
    private readonly Dictionary<string, int> index;

    private GraphLayers(JourneyPicture picture)
    {
        this.picture = picture;
        index = picture.Boxes.Index().ToDictionary(b => b.Item.Id, b => b.Index, StringComparer.Ordinal);
        Backwards = FindBackwards();
        Ranks = FindRanks();
        Columns = [.. Enumerable.Range(0, Ranks.DefaultIfEmpty(0).Max() + 1).Select(_ => new List<GraphSlot>())];
        Fill();
    }

    /// <summary>Whether each arrow leads back.</summary>
    public IReadOnlyList<bool> Backwards { get; }

    /// <summary>The column of each box.</summary>
    public int[] Ranks { get; }

    /// <summary>What lies in each column, from top to bottom.</summary>
    public IReadOnlyList<List<GraphSlot>> Columns { get; }

    /// <summary>The slots that each arrow passes, both boxes included.</summary>
    public List<IReadOnlyList<GraphSlot>> Chains { get; } = [];

    public static GraphLayers Of(JourneyPicture picture)
    {
        var layers = new GraphLayers(picture);
        SlotOrder.Arrange(layers);
        return layers;
    }

    private (int From, int To) Ends(PictureArrow arrow) => (index[arrow.From], index[arrow.To]);

    private bool[] FindBackwards()
    {
        var back = new bool[picture.Arrows.Count];
        var state = new int[picture.Boxes.Count];
        var leaving = picture.Arrows.Index().ToLookup(a => index[a.Item.From]);
        for (var root = 0; root < state.Length; root++)
        {
            var open = new Stack<(int Box, IEnumerator<(int Index, PictureArrow Item)> Arrows)>();
            Enter(root);
            while (open.TryPeek(out var top))
            {
                if (!top.Arrows.MoveNext())
                {
                    state[top.Box] = 2;
                    open.Pop();
                    continue;
                }

                var to = index[top.Arrows.Current.Item.To];
                back[top.Arrows.Current.Index] = state[to] == 1;
                Enter(to);
            }

            void Enter(int box)
            {
                if (state[box] == 0)
                {
                    state[box] = 1;
                    open.Push((box, leaving[box].GetEnumerator()));
                }
            }
        }

        return back;
    }

    private int[] FindRanks()
    {
        var ranks = new int[picture.Boxes.Count];
        var forward = picture.Arrows.Where((_, i) => !Backwards[i]).Select(Ends).ToList();
        var waiting = new int[ranks.Length];
        foreach (var (_, to) in forward)
        {
            waiting[to]++;
        }

        var byBox = forward.ToLookup(e => e.From, e => e.To);
        var ready = new Queue<int>(Enumerable.Range(0, ranks.Length).Where(b => waiting[b] == 0));
        while (ready.TryDequeue(out var box))
        {
            foreach (var to in byBox[box])
            {
                ranks[to] = Math.Max(ranks[to], ranks[box] + 1);
                if (--waiting[to] == 0)
                {
                    ready.Enqueue(to);
                }
            }
        }

        // Both ends stand at the right edge, whatever leads to them.
        var last = ranks.DefaultIfEmpty(0).Max();
        foreach (var (box, place) in picture.Boxes.Zip(Enumerable.Range(0, ranks.Length)))
        {
            if (box.Kind is BoxKind.Success or BoxKind.Failure)
            {
                ranks[place] = last;
            }
        }

        return ranks;
    }

    private void Fill()
    {
        var slots = new GraphSlot[picture.Boxes.Count];
        foreach (var box in Enumerable.Range(0, slots.Length))
        {
            slots[box] = new GraphSlot(box, Ranks[box]);
            Columns[Ranks[box]].Add(slots[box]);
        }

        foreach (var (number, arrow) in picture.Arrows.Index())
        {
            var (from, to) = Ends(arrow);
            if (Backwards[number])
            {
                // It runs below everything and takes no place in the columns.
                Chains.Add([slots[from], slots[to]]);
                continue;
            }

            var chain = new List<GraphSlot> { slots[from] };
            for (var rank = Ranks[from] + 1; rank < Ranks[to]; rank++)
            {
                var passing = new GraphSlot(null, rank);
                Columns[rank].Add(passing);
                chain.Add(passing);
            }

            chain.Add(slots[to]);
            foreach (var (a, b) in chain.Zip(chain.Skip(1)))
            {
                a.Right.Add(b);
                b.Left.Add(a);
            }

            Chains.Add(chain);
        }
    }
}

/// <summary>A place in a column: of a box, or of an arrow that passes.</summary>
/// <param name="box">The box's number; null for an arrow.</param>
/// <param name="rank">Its column.</param>
internal sealed class GraphSlot(int? box, int rank)
{
    /// <summary>Its column.</summary>
    public int Rank { get; } = rank;

    public int? Box { get; } = box;

    public List<GraphSlot> Left { get; } = [];

    public List<GraphSlot> Right { get; } = [];

    /// <summary>Its place in the column, counted from the top.</summary>
    public int Order { get; set; }

    public double Y { get; set; }
}
