using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Values;

/// <summary>Java's <c>hashCode()</c>: it decides the order of a HashMap.</summary>
internal static class JavaHashCode
{
    public static int Of(string text)
    {
        var hash = 0;
        foreach (var c in text)
        {
            hash = unchecked((31 * hash) + c);
        }

        return hash;
    }

    public static int Of(object? value) =>
        value switch
        {
            null => 0,
            string text => Of(text),
            bool flag => flag ? 1231 : 1237,
            char c => c,
            int number => number,
            sbyte number => number,
            short number => number,
            long number => (int)(number ^ (long)((ulong)number >> 32)),
            double number => Of(double.IsNaN(number) ? 0x7ff8000000000000L : BitConverter.DoubleToInt64Bits(number)),
            float number => float.IsNaN(number) ? 0x7fc00000 : BitConverter.SingleToInt32Bits(number),
            BigInteger number => OfBig(number),
            IJavaObject instance => instance.JavaHash,
            JavaClass javaClass => Of(javaClass.Name),
            _ => 0,
        };

    private static int Of(long number) => (int)(number ^ (long)((ulong)number >> 32));

    /// <summary>BigInteger hashes its magnitude word by word.</summary>
    private static int OfBig(BigInteger number)
    {
        var bytes = BigInteger.Abs(number).ToByteArray(isUnsigned: true, isBigEndian: true);
        var hash = 0;
        var padded = new byte[(bytes.Length + 3) / 4 * 4];
        bytes.CopyTo(padded, padded.Length - bytes.Length);
        for (var i = 0; i < padded.Length; i += 4)
        {
            var word = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(padded.AsSpan(i));
            hash = unchecked((31 * hash) + word);
        }

        return unchecked(hash * number.Sign);
    }
}
