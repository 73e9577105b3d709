using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>JWE compact form with <c>dir</c> and <c>A128CBC-HS256</c> (RFC 7516, RFC 7518 section 5.2).</summary>
internal static class JwtEncryption
{
    /// <summary>Bytes of a key: half authenticates, half encrypts.</summary>
    public const int KeyLength = 32;

    public static string Encrypt(string content, byte[] key, bool nested)
    {
        var header = Base64UrlEncoder.Encode(
            nested
                ? "{\"typ\":\"JWT\",\"cty\":\"JWT\",\"enc\":\"A128CBC-HS256\",\"alg\":\"dir\"}"
                : "{\"typ\":\"JWT\",\"enc\":\"A128CBC-HS256\",\"alg\":\"dir\"}"
        );
        var (macKey, aesKey) = Split(key);
        var iv = RandomNumberGenerator.GetBytes(16);
        using var aes = Aes.Create();
        aes.Key = aesKey;
        var sealedText = aes.EncryptCbc(Encoding.UTF8.GetBytes(content), iv);
        var tag = Tag(macKey, header, iv, sealedText);
        return $"{header}..{Base64UrlEncoder.Encode(iv)}.{Base64UrlEncoder.Encode(sealedText)}.{Base64UrlEncoder.Encode(tag)}";
    }

    /// <summary>The content, or null when the token is no such JWE or the key does not fit.</summary>
    public static string? Decrypt(string jwe, byte[] key)
    {
        var parts = jwe.Split('.');
        if (parts.Length != 5 || key.Length != KeyLength)
        {
            return null;
        }

        var (macKey, aesKey) = Split(key);
        var iv = Base64UrlEncoder.DecodeBytes(parts[2]);
        var sealedText = Base64UrlEncoder.DecodeBytes(parts[3]);
        if (
            !CryptographicOperations.FixedTimeEquals(
                Tag(macKey, parts[0], iv, sealedText),
                Base64UrlEncoder.DecodeBytes(parts[4])
            )
        )
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = aesKey;
        return Encoding.UTF8.GetString(aes.DecryptCbc(sealedText, iv));
    }

    private static (byte[] Mac, byte[] Aes) Split(byte[] key) =>
        key.Length == KeyLength
            ? (key[..16], key[16..])
            : throw JwtFault.Logged("Failed to encrypt JWT: A128CBC-HS256 needs a key of 32 bytes");

    private static byte[] Tag(byte[] macKey, string header, byte[] iv, byte[] sealedText)
    {
        var additional = Encoding.ASCII.GetBytes(header);
        var bits = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bits, additional.Length * 8L);
        byte[] content = [.. additional, .. iv, .. sealedText, .. bits];
        return HMACSHA256.HashData(macKey, content)[..16];
    }
}
