using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary><c>encrypt</c> and <c>decrypt</c>: AES in ECB mode with PKCS#5 padding, RSA with PKCS#1 v1.5 padding, as measured on a tenant.</summary>
internal static class SubtleCipher
{
    private static readonly string[] Names = ["AES", "RSA"];

    public static byte[] Encrypt(CryptoOptions options, byte[] key, byte[] data)
    {
        if (Named(options) == "AES")
        {
            using var aes = AesOf(key);
            return aes.EncryptEcb(data, PaddingMode.PKCS7);
        }

        using var rsa = SubtleKeys.RsaPublic(key);
        return data.Length > (rsa.KeySize / 8) - 11
            ? throw CryptoFault.Provider(
                $"javax.crypto.IllegalBlockSizeException: Data must not be longer than {(rsa.KeySize / 8) - 11} bytes"
            )
            : rsa.Encrypt(data, RSAEncryptionPadding.Pkcs1);
    }

    public static byte[] Decrypt(CryptoOptions options, byte[] key, byte[] data)
    {
        if (Named(options) == "AES")
        {
            using var aes = AesOf(key);
            if (data.Length % 16 != 0)
            {
                throw CryptoFault.Provider(
                    "javax.crypto.IllegalBlockSizeException: Input length must be multiple of 16 when decrypting with padded cipher"
                );
            }

            return Padded(
                () => aes.DecryptEcb(data, PaddingMode.PKCS7),
                "javax.crypto.BadPaddingException: Given final block not properly padded. Such issues can arise if a bad key is used during decryption."
            );
        }

        using var rsa = SubtleKeys.RsaPrivate(key);
        return Padded(
            () => rsa.Decrypt(data, RSAEncryptionPadding.Pkcs1),
            "javax.crypto.BadPaddingException: Decryption error"
        );
    }

    private static string Named(CryptoOptions options) =>
        Names.Contains(options.Name) ? options.Name! : throw CryptoFault.NotOneOf(Names);

    private static byte[] Padded(Func<byte[]> decrypt, string failure)
    {
        try
        {
            return decrypt();
        }
        catch (CryptographicException)
        {
            throw CryptoFault.Provider(failure);
        }
    }

    private static Aes AesOf(byte[] key)
    {
        if (key.Length is not (16 or 24 or 32))
        {
            throw CryptoFault.Provider(
                $"java.security.InvalidKeyException: Invalid AES key length: {key.Length} bytes"
            );
        }

        var aes = Aes.Create();
        aes.Key = key;
        return aes;
    }
}
