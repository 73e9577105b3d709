using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>One-time passwords of RFC 4226 (HOTP) and RFC 6238 (TOTP).</summary>
internal static class OathCode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <param name="secret">The shared secret.</param>
    /// <param name="counter">The moving factor.</param>
    /// <param name="digits">How long the code is.</param>
    /// <param name="algorithm"><c>HMAC_SHA1</c>, <c>HMAC_SHA256</c> or <c>HMAC_SHA512</c>.</param>
    public static string At(byte[] secret, long counter, int digits, string algorithm)
    {
        var moving = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(moving, counter);
        var hash = algorithm switch
        {
            "HMAC_SHA256" => HMACSHA256.HashData(secret, moving),
            "HMAC_SHA512" => HMACSHA512.HashData(secret, moving),
            _ => HMACSHA1.HashData(secret, moving),
        };
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(hash[^1] & 0x0F)) & 0x7FFFFFFF;
        return (number % (long)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    public static string ToBase32(byte[] bytes)
    {
        var text = new System.Text.StringBuilder();
        for (var bit = 0; bit < bytes.Length * 8; bit += 5)
        {
            var value = 0;
            for (var i = bit; i < bit + 5; i++)
            {
                value = (value << 1) | (i < bytes.Length * 8 ? (bytes[i / 8] >> (7 - (i % 8))) & 1 : 0);
            }

            text.Append(Base32[value]);
        }

        return text.ToString();
    }
}
