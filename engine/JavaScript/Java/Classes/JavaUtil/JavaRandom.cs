namespace JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;

/// <summary>Java's 48-bit linear congruential generator, as the documentation of <c>java.util.Random</c> defines it.</summary>
internal sealed class JavaRandom
{
    private const long Multiplier = 0x5DEECE66DL;
    private const long Mask = (1L << 48) - 1;

    private long _seed;

    public JavaRandom(long seed) => Seed(seed);

    public object? Seed(long seed)
    {
        _seed = (seed ^ Multiplier) & Mask;
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

    public double NextDouble() => (((long)Next(26) << 27) + Next(27)) * (1.0 / (1L << 53));
}
