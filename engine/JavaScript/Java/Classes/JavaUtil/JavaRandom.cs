namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Java's 48-bit linear congruential generator, as the documentation of <c>java.util.Random</c> defines it.</summary>
internal sealed class JavaRandom
{
    private const long Multiplier = 0x5DEECE66DL;
    private const long Mask = (1L << 48) - 1;

    private long _seed;
    private double? _gaussian;

    public JavaRandom(long seed) => Seed(seed);

    public object? Seed(long seed)
    {
        _seed = (seed ^ Multiplier) & Mask;
        _gaussian = null;
        return null;
    }

    public int Next(int bits)
    {
        _seed = unchecked((_seed * Multiplier) + 0xB) & Mask;
        return unchecked((int)(_seed >> (48 - bits)));
    }

    public int NextBelow(int bound)
    {
        var bits = Next(31);
        if ((bound & (bound - 1)) == 0)
        {
            return (int)((bound * (long)bits) >> 31);
        }

        var value = bits % bound;
        while (unchecked(bits - value + (bound - 1)) < 0)
        {
            bits = Next(31);
            value = bits % bound;
        }

        return value;
    }

    public long NextLong() => unchecked(((long)Next(32) << 32) + Next(32));

    /// <summary>The bounded forms as <c>RandomGenerator</c> defines them.</summary>
    public int NextInt(int from, int to)
    {
        var value = Next(32);
        var size = unchecked(to - from);
        if (size <= 0)
        {
            while (value < from || value >= to)
            {
                value = Next(32);
            }

            return value;
        }

        if ((size & (size - 1)) == 0)
        {
            return (value & (size - 1)) + from;
        }

        var bits = (int)((uint)value >> 1);
        while (unchecked(bits + (size - 1) - (value = bits % size)) < 0)
        {
            bits = (int)((uint)Next(32) >> 1);
        }

        return value + from;
    }

    public long NextLong(long from, long to)
    {
        var value = NextLong();
        var size = unchecked(to - from);
        if (size <= 0)
        {
            while (value < from || value >= to)
            {
                value = NextLong();
            }

            return value;
        }

        if ((size & (size - 1)) == 0)
        {
            return (value & (size - 1)) + from;
        }

        var bits = (long)((ulong)value >> 1);
        while (unchecked(bits + (size - 1) - (value = bits % size)) < 0)
        {
            bits = (long)((ulong)NextLong() >> 1);
        }

        return value + from;
    }

    /// <summary>The polar method: two numbers at a time.</summary>
    public double NextGaussian()
    {
        if (_gaussian is { } kept)
        {
            _gaussian = null;
            return kept;
        }

        double first,
            second,
            square;
        do
        {
            first = (2 * NextDouble()) - 1;
            second = (2 * NextDouble()) - 1;
            square = (first * first) + (second * second);
        } while (square is >= 1 or 0);

        var factor = Math.Sqrt(-2 * Math.Log(square) / square);
        _gaussian = second * factor;
        return first * factor;
    }

    public double NextDouble() => (((long)Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));
}
