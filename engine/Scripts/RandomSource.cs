using System.Security.Cryptography;

namespace JourneySim.Engine.Scripts;

/// <summary>The run's chance: real by default, repeatable with a seed.</summary>
public sealed class RandomSource
{
    private readonly Random? seeded;

    private RandomSource(Random? seeded) => this.seeded = seeded;

    /// <summary>Cryptographically strong, different each time.</summary>
    public static RandomSource Strong { get; } = new(null);

    /// <summary>The same sequence for the same seed.</summary>
    public static RandomSource Seeded(int seed) => new(new Random(seed));

    public void Fill(Span<byte> bytes)
    {
        if (seeded is null)
        {
            RandomNumberGenerator.Fill(bytes);
        }
        else
        {
            seeded.NextBytes(bytes);
        }
    }

    /// <summary>So many fresh bytes.</summary>
    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    /// <summary>A number in [0, 1), with 53 random bits.</summary>
    public double NextDouble()
    {
        Span<byte> bytes = stackalloc byte[8];
        Fill(bytes);
        return (BitConverter.ToUInt64(bytes) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>A random UUID, version 4.</summary>
    public Guid NextUuid()
    {
        Span<byte> bytes = stackalloc byte[16];
        Fill(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
