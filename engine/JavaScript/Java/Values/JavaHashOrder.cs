namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>
/// The order in which a <c>java.util.HashMap</c> visits its entries: by bucket, in a table that doubles at three
/// quarters full. Within a bucket first come, first seen.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
internal sealed class JavaHashOrder<T>(int capacity = 16)
{
    private List<(int Hash, T Value)>?[] _table = new List<(int, T)>?[Capacity(capacity)];

    public int Count { get; private set; }

    public IEnumerable<T> InOrder
    {
        get
        {
            foreach (var bucket in _table)
            {
                for (var i = 0; i < bucket?.Count; i++)
                {
                    yield return bucket[i].Value;
                }
            }
        }
    }

    /// <summary>Mixes the higher bits of a hash into the lower ones, as HashMap does.</summary>
    public static int Spread(int hash) => hash ^ (int)((uint)hash >> 16);

    public void Add(int hash, T value)
    {
        Place(_table, Spread(hash), value);
        if (++Count > _table.Length / 4 * 3)
        {
            Grow();
        }
    }

    /// <summary>Makes room for a map that is put in whole: one doubling at most before its entries come.</summary>
    public void Expect(int more)
    {
        if (more > _table.Length / 4 * 3)
        {
            Grow();
        }
    }

    public void Remove(int hash, Predicate<T> isIt)
    {
        if (_table[Spread(hash) & (_table.Length - 1)]?.RemoveAll(entry => isIt(entry.Value)) > 0)
        {
            Count--;
        }
    }

    public void Clear()
    {
        Array.Clear(_table);
        Count = 0;
    }

    private static int Capacity(int wanted)
    {
        var size = 1;
        while (size < wanted)
        {
            size <<= 1;
        }

        return size;
    }

    private static void Place(List<(int Hash, T Value)>?[] table, int spread, T value) =>
        (table[spread & (table.Length - 1)] ??= new(1)).Add((spread, value));

    private void Grow()
    {
        var wider = new List<(int, T)>?[_table.Length * 2];
        foreach (var bucket in _table)
        {
            foreach (var (hash, value) in bucket ?? [])
            {
                Place(wider, hash, value);
            }
        }

        _table = wider;
    }
}
