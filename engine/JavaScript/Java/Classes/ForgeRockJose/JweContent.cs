using System.Buffers.Binary;
using System.Security.Cryptography;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The content of an encrypted token: AES-CBC with a MAC, or AES-GCM (RFC 7518 section 5).</summary>
internal static class JweContent
{
    public static (byte[] Iv, byte[] Sealed, byte[] Tag) Encrypt(
        EncryptionMethod method,
        byte[] key,
        byte[] plain,
        byte[] additional,
        RandomSource random
    )
    {
        if (key.Length != method.KeyBytes)
        {
            throw method.Mac is not null && key.Length <= method.AesBytes
                ? new Definition.JavaException(
                    "java.lang.IllegalArgumentException",
                    "Invalid offset/length combination"
                )
                : JweKeys.InvalidKey(
                    $"Invalid AES key length: {key.Length - (method.KeyBytes - method.AesBytes)} bytes"
                );
        }

        var iv = new byte[method.Mac is null ? 12 : 16];
        random.Fill(iv);
        if (method.Mac is null)
        {
            using var gcm = new AesGcm(key, 16);
            var (hidden, tag) = (new byte[plain.Length], new byte[16]);
            gcm.Encrypt(iv, plain, hidden, tag, additional);
            return (iv, hidden, tag);
        }

        using var aes = Aes.Create();
        aes.Key = key[method.AesBytes..];
        var sealedText = aes.EncryptCbc(plain, iv);
        return (iv, sealedText, Tag(method, key, additional, iv, sealedText));
    }

    public static byte[] Decrypt(
        EncryptionMethod method,
        byte[] key,
        byte[] iv,
        byte[] sealedText,
        byte[] tag,
        byte[] additional
    )
    {
        if (key.Length != method.KeyBytes || iv.Length != (method.Mac is null ? 12 : 16))
        {
            throw JweKeys.Failed();
        }

        try
        {
            if (method.Mac is null)
            {
                using var gcm = new AesGcm(key, 16);
                var plain = new byte[sealedText.Length];
                gcm.Decrypt(iv, sealedText, tag, plain, additional);
                return plain;
            }

            using var aes = Aes.Create();
            aes.Key = key[method.AesBytes..];
            return CryptographicOperations.FixedTimeEquals(Tag(method, key, additional, iv, sealedText), tag)
                ? aes.DecryptCbc(sealedText, iv)
                : throw JweKeys.Failed();
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException)
        {
            throw JweKeys.Failed();
        }
    }

    private static byte[] Tag(EncryptionMethod method, byte[] key, byte[] additional, byte[] iv, byte[] sealedText)
    {
        var bits = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bits, additional.Length * 8L);
        byte[] content = [.. additional, .. iv, .. sealedText, .. bits];
        var digest = method.AesBytes switch
        {
            16 => HashAlgorithmName.SHA256,
            24 => HashAlgorithmName.SHA384,
            _ => HashAlgorithmName.SHA512,
        };
        return CryptographicOperations.HmacData(digest, key[..method.AesBytes], content)[..method.AesBytes];
    }
}
