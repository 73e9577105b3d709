namespace JourneySim.Engine.JavaScript.Java.Classes.JavaLang;

/// <summary>The bits of a number from the other end: <c>Integer.reverse</c>, <c>Long.reverse</c>.</summary>
internal static class BitReversal
{
    public static uint Of(uint value) => (uint)(Of((ulong)value) >> 32);

    public static ulong Of(ulong value)
    {
        var reversed = 0ul;
        for (var i = 0; i < 64; i++)
        {
            reversed = (reversed << 1) | (value & 1);
            value >>= 1;
        }

        return reversed;
    }
}
