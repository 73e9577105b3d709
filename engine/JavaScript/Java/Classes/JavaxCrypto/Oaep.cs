using System.Numerics;
using System.Security.Cryptography;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>
/// OAEP (RFC 8017, 7.1) with a mask of its own digest and a label: the JDK makes the mask with SHA-1 unless told otherwise, which .NET can't.
/// </summary>
/// <param name="Digest">The digest of the label.</param>
/// <param name="Mask">The digest of the mask.</param>
/// <param name="Label">The label, empty as a rule.</param>
internal sealed record Oaep(HashAlgorithmName Digest, HashAlgorithmName Mask, byte[] Label)
{
    private int HashBytes => CryptographicOperations.HashData(Digest, []).Length;

    /// <summary>Bytes that the padding takes.</summary>
    public int Overhead => (2 * HashBytes) + 2;

    public byte[] Encrypt(BigInteger modulus, BigInteger exponent, byte[] message, RandomSource random)
    {
        var size = SizeOf(modulus);
        var hash = CryptographicOperations.HashData(Digest, Label);
        var block = new byte[size - HashBytes - 1];
        hash.CopyTo(block, 0);
        block[block.Length - message.Length - 1] = 1;
        message.CopyTo(block, block.Length - message.Length);
        var seed = random.Bytes(HashBytes);
        Cover(block, seed);
        Cover(seed, block);
        return Fixed(BigInteger.ModPow(Number([.. seed, .. block]), exponent, modulus), size);
    }

    /// <summary>Null when the padding is wrong.</summary>
    public byte[]? Decrypt(BigInteger modulus, BigInteger exponent, byte[] hidden)
    {
        var (size, number) = (SizeOf(modulus), Number(hidden));
        if (hidden.Length != size || size < Overhead || number >= modulus)
        {
            return null;
        }

        var all = Fixed(BigInteger.ModPow(number, exponent, modulus), size);
        var (seed, block) = (all[1..(HashBytes + 1)], all[(HashBytes + 1)..]);
        Cover(seed, block);
        Cover(block, seed);
        var at = Array.FindIndex(block, HashBytes, static value => value != 0);
        return
            all[0] == 0
            && at >= 0
            && block[at] == 1
            && block.AsSpan(0, HashBytes).SequenceEqual(CryptographicOperations.HashData(Digest, Label))
            ? block[(at + 1)..]
            : null;
    }

    private static int SizeOf(BigInteger modulus) => (int)((modulus.GetBitLength() + 7) / 8);

    private static BigInteger Number(byte[] bytes) => new(bytes, isUnsigned: true, isBigEndian: true);

    private static byte[] Fixed(BigInteger number, int size)
    {
        var bytes = number.ToByteArray(isUnsigned: true, isBigEndian: true);
        return [.. new byte[size - bytes.Length], .. bytes];
    }

    /// <summary>MGF1.</summary>
    private void Cover(byte[] target, byte[] seed)
    {
        for (int at = 0, counter = 0; at < target.Length; counter++)
        {
            byte[] number = [(byte)(counter >> 24), (byte)(counter >> 16), (byte)(counter >> 8), (byte)counter];
            foreach (var value in CryptographicOperations.HashData(Mask, [.. seed, .. number]))
            {
                if (at < target.Length)
                {
                    target[at++] ^= value;
                }
            }
        }
    }
}
