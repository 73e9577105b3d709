using System.Buffers.Binary;
using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>AES key wrap (RFC 3394).</summary>
internal static class AesKeyWrap
{
    private const ulong Start = 0xA6A6A6A6A6A6A6A6;

    public static byte[] Wrap(byte[] key, byte[] content)
    {
        using var aes = Of(key);
        var blocks = content.Length / 8;
        var wrapped = new byte[content.Length + 8];
        content.CopyTo(wrapped, 8);
        var check = Start;
        var block = new byte[16];
        for (var step = 0; step < 6 * blocks; step++)
        {
            var place = wrapped.AsSpan(((step % blocks) + 1) * 8, 8);
            BinaryPrimitives.WriteUInt64BigEndian(block, check);
            place.CopyTo(block.AsSpan(8));
            var turned = aes.EncryptEcb(block, PaddingMode.None);
            check = BinaryPrimitives.ReadUInt64BigEndian(turned) ^ (ulong)(step + 1);
            turned.AsSpan(8).CopyTo(place);
        }

        BinaryPrimitives.WriteUInt64BigEndian(wrapped, check);
        return wrapped;
    }

    /// <summary>The key inside, or null when it was wrapped with another one.</summary>
    public static byte[]? Unwrap(byte[] key, byte[] wrapped)
    {
        if (wrapped.Length < 24 || wrapped.Length % 8 != 0)
        {
            return null;
        }

        using var aes = Of(key);
        var blocks = (wrapped.Length / 8) - 1;
        var content = wrapped[8..];
        var check = BinaryPrimitives.ReadUInt64BigEndian(wrapped);
        var block = new byte[16];
        for (var step = (6 * blocks) - 1; step >= 0; step--)
        {
            var place = content.AsSpan(step % blocks * 8, 8);
            BinaryPrimitives.WriteUInt64BigEndian(block, check ^ (ulong)(step + 1));
            place.CopyTo(block.AsSpan(8));
            var turned = aes.DecryptEcb(block, PaddingMode.None);
            check = BinaryPrimitives.ReadUInt64BigEndian(turned);
            turned.AsSpan(8).CopyTo(place);
        }

        return check == Start ? content : null;
    }

    private static Aes Of(byte[] key)
    {
        if (key.Length is not (16 or 24 or 32))
        {
            throw JweKeys.InvalidKey($"Invalid AES key length: {key.Length} bytes");
        }

        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
