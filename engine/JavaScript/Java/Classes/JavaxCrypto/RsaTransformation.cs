using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>RSA encryption with PKCS#1 v1.5 or OAEP padding.</summary>
/// <remarks>Source: JDK 17 (SunJCE), run. In OAEP the JDK's default for MGF1 is SHA-1 whatever the digest; only equal digests are done.</remarks>
internal sealed class RsaTransformation(RSAEncryptionPadding padding, int overhead, bool oaep) : ICipherTransformation
{
    private IJavaKey? key;

    public int BlockSize => 0;

    public byte[]? Iv => null;

    public static RsaTransformation? Of(string mode, string padding) =>
        mode is not ("ECB" or "NONE")
            ? null
            : padding switch
            {
                "" or "PKCS1PADDING" => new RsaTransformation(RSAEncryptionPadding.Pkcs1, 11, oaep: false),
                "OAEPPADDING" or "OAEPWITHSHA-1ANDMGF1PADDING" or "OAEPWITHSHA1ANDMGF1PADDING" => new RsaTransformation(
                    RSAEncryptionPadding.OaepSHA1,
                    42,
                    oaep: true
                ),
                "NOPADDING" => throw new Diagnostics.NotSimulatedException("javax.crypto.Cipher of RSA/ECB/NoPadding"),
                _ when padding.StartsWith("OAEPWITH", StringComparison.Ordinal) =>
                    throw new Diagnostics.NotSimulatedException(
                        $"javax.crypto.Cipher of RSA/ECB/{padding}, whose mask is made with SHA-1"
                    ),
                _ => null,
            };

    public void Init(bool encrypt, IJavaKey? given, object? parameters, RandomSource random) =>
        key = given is RsaPublicKey or RsaPrivateCrtKey or RsaPrivateKey
            ? given
            : throw new JavaException(
                "java.security.InvalidKeyException",
                $"No installed provider supports this key: {given?.Class.Name ?? "(null)"}"
            );

    public byte[] Run(bool encrypt, byte[] data, byte[] additional)
    {
        if (encrypt)
        {
            var open =
                key as RsaPublicKey ?? throw new Diagnostics.NotSimulatedException("RSA encryption with a private key");
            using var rsa = open.Open();
            var longest = (rsa.KeySize / 8) - overhead;
            return data.Length > longest
                ? throw new JavaException(
                    "javax.crypto.IllegalBlockSizeException",
                    $"Data must not be longer than {longest} bytes"
                )
                : rsa.Encrypt(data, padding);
        }

        try
        {
            var usable =
                (key as RsaPrivateCrtKey)?.Usable
                ?? throw new Diagnostics.NotSimulatedException(
                    "RSA decryption with a public key or a key without its primes"
                );
            return usable.Decrypt(data, padding);
        }
        catch (CryptographicException)
        {
            throw new JavaException(
                "javax.crypto.BadPaddingException",
                oaep ? "Padding error in decryption" : "Decryption error"
            );
        }
    }
}
