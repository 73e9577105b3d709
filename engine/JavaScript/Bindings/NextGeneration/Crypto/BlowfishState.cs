using System.Buffers.Binary;
using System.Numerics;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>Blowfish with bcrypt's expensive key schedule. Its first tables are the fraction of pi, computed once when first needed.</summary>
internal sealed class BlowfishState
{
    private const int Rounds = 16;
    private static readonly Lazy<uint[]> Pi = new(() => PiFraction(Rounds + 2 + (4 * 256)));

    private readonly uint[] p = Pi.Value[..(Rounds + 2)];
    private readonly uint[] s = Pi.Value[(Rounds + 2)..];

    /// <summary>Mixes a key into the tables, and a salt of 16 bytes when there is one.</summary>
    public void Expand(byte[] key, byte[] salt)
    {
        var at = 0;
        for (var i = 0; i < p.Length; i++)
        {
            p[i] ^= Next(key, ref at);
        }

        uint left = 0,
            right = 0;
        at = 0;
        foreach (var table in (uint[][])[p, s])
        {
            for (var i = 0; i < table.Length; i += 2)
            {
                if (salt.Length > 0)
                {
                    left ^= Next(salt, ref at);
                    right ^= Next(salt, ref at);
                }

                Encrypt(ref left, ref right);
                (table[i], table[i + 1]) = (left, right);
            }
        }
    }

    public void Encrypt(ref uint left, ref uint right)
    {
        for (var i = 0; i < Rounds; i += 2)
        {
            left ^= p[i];
            right ^= F(left);
            right ^= p[i + 1];
            left ^= F(right);
        }

        (left, right) = (right ^ p[Rounds + 1], left ^ p[Rounds]);
    }

    private uint F(uint x) =>
        ((s[x >> 24] + s[256 + ((x >> 16) & 0xFF)]) ^ s[512 + ((x >> 8) & 0xFF)]) + s[768 + (x & 0xFF)];

    private static uint Next(byte[] bytes, ref int at)
    {
        uint word = 0;
        for (var i = 0; i < 4; i++)
        {
            word = (word << 8) | bytes[at];
            at = (at + 1) % bytes.Length;
        }

        return word;
    }

    /// <summary>Machin's formula with 64 guard bits: pi = 16 atan(1/5) - 4 atan(1/239).</summary>
    private static uint[] PiFraction(int words)
    {
        var bits = (words * 32) + 64;
        var pi = ((16 * ArcTangentOfInverse(5, bits)) - (4 * ArcTangentOfInverse(239, bits))) >> 64;
        var fraction = (pi & ((BigInteger.One << (words * 32)) - 1)).ToByteArray(isUnsigned: true, isBigEndian: true);
        var padded = new byte[words * 4];
        fraction.CopyTo(padded, padded.Length - fraction.Length);
        return [.. Enumerable.Range(0, words).Select(i => BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(i * 4)))];
    }

    private static BigInteger ArcTangentOfInverse(int x, int bits)
    {
        var power = (BigInteger.One << bits) / x;
        var sum = power;
        for (var n = 3; !power.IsZero; n += 2)
        {
            power /= -x * x;
            sum += power / n;
        }

        return sum;
    }
}
