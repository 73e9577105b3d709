using System.Buffers.Binary;
using System.Numerics;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary>SHA-3 (FIPS 202); .NET's own is missing on some systems.</summary>
internal static class Sha3
{
    private static readonly ulong[] Rounds = [.. RoundConstants()];

    /// <param name="bits">224, 256, 384 or 512.</param>
    /// <param name="message">What is hashed.</param>
    public static byte[] Hash(int bits, ReadOnlySpan<byte> message)
    {
        var rate = 200 - (bits / 4);
        var padded = new byte[((message.Length / rate) + 1) * rate];
        message.CopyTo(padded);
        padded[message.Length] = 0x06;
        padded[^1] |= 0x80;
        var state = new ulong[25];
        for (var block = 0; block < padded.Length; block += rate)
        {
            for (var i = 0; i < rate / 8; i++)
            {
                state[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(padded.AsSpan(block + (i * 8)));
            }

            Permute(state);
        }

        var all = new byte[64];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(all.AsSpan(i * 8), state[i]);
        }

        return all[..(bits / 8)];
    }

    private static void Permute(ulong[] a)
    {
        var columns = new ulong[5];
        foreach (var round in Rounds)
        {
            for (var x = 0; x < 5; x++)
            {
                columns[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
            }

            for (var i = 0; i < 25; i++)
            {
                a[i] ^= columns[(i + 4) % 5] ^ BitOperations.RotateLeft(columns[(i + 1) % 5], 1);
            }

            // Rotate each lane and move it on, along the one cycle that runs through 24 of them.
            var (at, carried) = (1, a[1]);
            for (var step = 0; step < 24; step++)
            {
                var next = (at / 5) + (5 * (((2 * (at % 5)) + (3 * (at / 5))) % 5));
                (carried, a[next]) = (a[next], BitOperations.RotateLeft(carried, (step + 1) * (step + 2) / 2 % 64));
                at = next;
            }

            for (var row = 0; row < 25; row += 5)
            {
                var (first, second) = (a[row], a[row + 1]);
                for (var x = 0; x < 5; x++)
                {
                    var one = x == 4 ? first : a[row + x + 1];
                    var two = x switch
                    {
                        3 => first,
                        4 => second,
                        _ => a[row + x + 2],
                    };
                    a[row + x] ^= ~one & two;
                }
            }

            a[0] ^= round;
        }
    }

    /// <summary>The bits of a shift register of eight places.</summary>
    private static IEnumerable<ulong> RoundConstants()
    {
        var register = 1;
        for (var round = 0; round < 24; round++)
        {
            ulong constant = 0;
            for (var j = 0; j < 7; j++)
            {
                if ((register & 1) != 0)
                {
                    constant |= 1UL << ((1 << j) - 1);
                }

                register = (register << 1) ^ ((register >> 7) * 0x171);
            }

            yield return constant;
        }
    }
}
