using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>Checks a password against a bcrypt hash (<c>$2a$</c>, <c>$2b$</c>, <c>$2y$</c>), for <c>utils.crypto.checkBcrypt</c>.</summary>
/// <seealso href="https://www.usenix.org/legacy/events/usenix99/provos/provos.pdf">A Future-Adaptable Password Scheme</seealso>
internal static class Bcrypt
{
    private const string Alphabet = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// <summary>False also for a text that is no bcrypt hash.</summary>
    public static bool Verify(string hash, string password)
    {
        if (
            hash.Length != 60
            || hash[0] != '$'
            || hash[1] != '2'
            || hash[2] is not ('a' or 'b' or 'x' or 'y')
            || hash[3] != '$'
            || !int.TryParse(hash.AsSpan(4, 2), out var cost)
            || cost is < 4 or > 31
            || hash[6] != '$'
            || hash.Skip(7).Any(c => !Alphabet.Contains(c))
        )
        {
            return false;
        }

        var salt = Decode(hash.AsSpan(7, 22), 16);
        var digest = Digest(Encoding.UTF8.GetBytes(password), salt, cost);
        return CryptographicOperations.FixedTimeEquals(digest.AsSpan(0, 23), Decode(hash.AsSpan(29), 23));
    }

    private static byte[] Digest(byte[] password, byte[] salt, int cost)
    {
        byte[] key = [.. password.Take(72), 0];
        var cipher = new BlowfishState();
        cipher.Expand(key, salt);
        for (var round = 1L << cost; round > 0; round--)
        {
            cipher.Expand(key, []);
            cipher.Expand(salt, []);
        }

        var text = "OrpheanBeholderScryDoubt"u8.ToArray();
        for (var block = 0; block < 24; block += 8)
        {
            var left = BinaryPrimitives.ReadUInt32BigEndian(text.AsSpan(block));
            var right = BinaryPrimitives.ReadUInt32BigEndian(text.AsSpan(block + 4));
            for (var i = 0; i < 64; i++)
            {
                cipher.Encrypt(ref left, ref right);
            }

            BinaryPrimitives.WriteUInt32BigEndian(text.AsSpan(block), left);
            BinaryPrimitives.WriteUInt32BigEndian(text.AsSpan(block + 4), right);
        }

        return text;
    }

    private static byte[] Decode(ReadOnlySpan<char> text, int length)
    {
        var bytes = new byte[length];
        int bits = 0,
            held = 0,
            at = 0;
        foreach (var c in text)
        {
            bits = (bits << 6) | Alphabet.IndexOf(c);
            held += 6;
            if (held >= 8 && at < length)
            {
                held -= 8;
                bytes[at++] = (byte)(bits >> held);
            }
        }

        return bytes;
    }
}
