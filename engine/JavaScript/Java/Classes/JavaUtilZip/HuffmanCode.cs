namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtilZip;

/// <summary>A canonical Huffman code, known by the lengths of its words.</summary>
internal sealed class HuffmanCode
{
    private const int Longest = 15;

    private readonly int[] _counts;
    private readonly int[] _symbols;

    private HuffmanCode(int[] counts, int[] symbols, int left)
    {
        (_counts, _symbols) = (counts, symbols);
        IsComplete = left == 0;
        // zlib also takes a code of one word of one bit, or of none.
        IsUsable = IsComplete || symbols.Length == 0 || (symbols.Length == 1 && counts[1] == 1);
    }

    /// <summary>True when every row of bits means something.</summary>
    public bool IsComplete { get; }

    public bool IsUsable { get; }

    /// <summary>Null when there are more words than the lengths have room for.</summary>
    public static HuffmanCode? Of(byte[] lengths)
    {
        var counts = new int[Longest + 1];
        foreach (var length in lengths)
        {
            counts[length]++;
        }

        counts[0] = 0;
        var left = 1;
        for (var length = 1; length <= Longest; length++)
        {
            left = (left << 1) - counts[length];
            if (left < 0)
            {
                return null;
            }
        }

        int[] symbols =
        [
            .. lengths
                .Index()
                .Where(static pair => pair.Item > 0)
                .OrderBy(static pair => pair.Item)
                .Select(static pair => pair.Index),
        ];
        return new HuffmanCode(counts, symbols, left);
    }

    public int Next(BitReader bits, string complaint)
    {
        var (code, first, index) = (0, 0, 0);
        for (var length = 1; length <= Longest; length++)
        {
            code |= bits.Take(1);
            var count = _counts[length];
            if (code - count < first)
            {
                return _symbols[index + (code - first)];
            }

            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }

        throw new InvalidDataException(complaint);
    }
}
