using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary>The members of the SHA-2 family that .NET lacks: SHA-224, SHA-512/224 and SHA-512/256 (FIPS 180-4).</summary>
internal static class Sha2
{
    /// <summary>The first 64 bits behind the point of the cube roots of the first eighty primes.</summary>
    private static readonly ulong[] Constants = [.. Primes().Take(80).Select(static prime => Root(prime, 3))];

    public static byte[] Hash224(ReadOnlySpan<byte> message)
    {
        // The second 32 bits of the square roots of the ninth to the sixteenth prime.
        uint[] state = [.. Primes().Skip(8).Take(8).Select(static prime => (uint)Root(prime, 2))];
        var padded = Padded(message, 64);
        for (var block = 0; block < padded.Length; block += 64)
        {
            Compress(state, padded.AsSpan(block, 64));
        }

        var hash = new byte[32];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(hash.AsSpan(i * 4), state[i]);
        }

        return hash[..28];
    }

    /// <param name="bits">224 or 256.</param>
    /// <param name="message">What is hashed.</param>
    public static byte[] Hash512(int bits, ReadOnlySpan<byte> message)
    {
        ulong[] start = [.. Primes().Take(8).Select(static prime => Root(prime, 2) ^ 0xa5a5a5a5a5a5a5a5)];
        Run(start, Encoding.ASCII.GetBytes(FormattableString.Invariant($"SHA-512/{bits}")));
        Run(start, message);
        var hash = new byte[64];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(hash.AsSpan(i * 8), start[i]);
        }

        return hash[..(bits / 8)];
    }

    private static void Run(ulong[] state, ReadOnlySpan<byte> message)
    {
        var padded = Padded(message, 128);
        for (var block = 0; block < padded.Length; block += 128)
        {
            Compress(state, padded.AsSpan(block, 128));
        }
    }

    private static byte[] Padded(ReadOnlySpan<byte> message, int block)
    {
        var padded = new byte[(message.Length + (block / 8) + block) / block * block];
        message.CopyTo(padded);
        padded[message.Length] = 0x80;
        BinaryPrimitives.WriteInt64BigEndian(padded.AsSpan(padded.Length - 8), message.Length * 8L);
        return padded;
    }

    private static void Compress(uint[] state, ReadOnlySpan<byte> block)
    {
        var w = new uint[64];
        for (var i = 0; i < 64; i++)
        {
            w[i] =
                i < 16
                    ? BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..])
                    : w[i - 16] + w[i - 7] + Mixed(w[i - 15], 7, 18, 3) + Mixed(w[i - 2], 17, 19, 10);
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < 64; i++)
        {
            var first = h + Turned(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + (uint)(Constants[i] >> 32) + w[i];
            var second = Turned(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        Add(state, [a, b, c, d, e, f, g, h]);
    }

    private static void Compress(ulong[] state, ReadOnlySpan<byte> block)
    {
        var w = new ulong[80];
        for (var i = 0; i < 80; i++)
        {
            w[i] =
                i < 16
                    ? BinaryPrimitives.ReadUInt64BigEndian(block[(i * 8)..])
                    : w[i - 16] + w[i - 7] + Mixed(w[i - 15], 1, 8, 7) + Mixed(w[i - 2], 19, 61, 6);
        }

        var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]);
        for (var i = 0; i < 80; i++)
        {
            var first = h + Turned(e, 14, 18, 41) + ((e & f) ^ (~e & g)) + Constants[i] + w[i];
            var second = Turned(a, 28, 34, 39) + ((a & b) ^ (a & c) ^ (b & c));
            (h, g, f, e, d, c, b, a) = (g, f, e, d + first, c, b, a, first + second);
        }

        Add(state, [a, b, c, d, e, f, g, h]);
    }

    private static void Add<T>(T[] state, ReadOnlySpan<T> by)
        where T : IBinaryInteger<T>
    {
        for (var i = 0; i < state.Length; i++)
        {
            state[i] = unchecked(state[i] + by[i]);
        }
    }

    private static T Mixed<T>(T value, int first, int second, int shift)
        where T : IBinaryInteger<T> => T.RotateRight(value, first) ^ T.RotateRight(value, second) ^ (value >> shift);

    private static T Turned<T>(T value, int first, int second, int third)
        where T : IBinaryInteger<T> =>
        T.RotateRight(value, first) ^ T.RotateRight(value, second) ^ T.RotateRight(value, third);

    private static IEnumerable<int> Primes() =>
        Enumerable.Range(2, 500).Where(static n => !Enumerable.Range(2, n).Any(d => d * d <= n && n % d == 0));

    /// <summary>64 bits behind the point of a root, bit by bit.</summary>
    private static ulong Root(int of, int degree)
    {
        var wanted = (BigInteger)of << (64 * degree);
        var root = BigInteger.Zero;
        for (var bit = 68; bit >= 0; bit--)
        {
            var tried = root | (BigInteger.One << bit);
            root = BigInteger.Pow(tried, degree) <= wanted ? tried : root;
        }

        return (ulong)(root & ulong.MaxValue);
    }
}
