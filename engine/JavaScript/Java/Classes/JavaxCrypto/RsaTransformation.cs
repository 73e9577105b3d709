using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary>RSA encryption with PKCS#1 v1.5 or OAEP padding.</summary>
/// <remarks>Source: JDK 17 (SunJCE), run. In OAEP the JDK's default for MGF1 is SHA-1 whatever the digest.</remarks>
internal sealed class RsaTransformation(RSAEncryptionPadding padding, int overhead, bool oaep) : ICipherTransformation
{
    private IJavaKey? key;
    private RandomSource? chance;

    /// <summary>Padding that .NET does not have.</summary>
    private Oaep? own;

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
                _ when padding.StartsWith("OAEPWITH", StringComparison.Ordinal)
                        && padding.EndsWith("ANDMGF1PADDING", StringComparison.Ordinal) => Padded(
                    new Oaep(OaepSpecs.Named(padding[8..^14]), HashAlgorithmName.SHA1, [])
                ),
                _ => null,
            };

    public void Init(bool encrypt, IJavaKey? given, object? parameters, RandomSource random)
    {
        (chance, own) = (
            random,
            parameters switch
            {
                null => own,
                OaepSpecs.OaepState state when oaep => OaepSpecs.Of(state),
                _ => throw new JavaException(
                    "java.security.InvalidAlgorithmParameterException",
                    oaep ? "Wrong Parameters for OAEP Padding" : "Parameters not supported"
                ),
            }
        );
        key = given is RsaPublicKey or RsaPrivateCrtKey or RsaPrivateKey
            ? given
            : throw new JavaException(
                "java.security.InvalidKeyException",
                $"No installed provider supports this key: {given?.Class.Name ?? "(null)"}"
            );
        if (own is not null && encrypt && key is RsaPublicKey open && open.Modulus.GetBitLength() / 8 <= own.Overhead)
        {
            throw new JavaException(
                "java.security.InvalidKeyException",
                $"Key is too short for encryption using OAEPPadding with {JavaName(own.Digest)} and MGF1{JavaName(own.Mask)}"
            );
        }
    }

    private static string JavaName(HashAlgorithmName name) =>
        name.Name!.Replace("SHA", "SHA-", StringComparison.Ordinal);

    private static RsaTransformation Padded(Oaep own) =>
        new(RSAEncryptionPadding.OaepSHA1, 0, oaep: true) { own = own };

    public byte[] Run(bool encrypt, byte[] data, byte[] additional)
    {
        if (encrypt)
        {
            var open =
                key as RsaPublicKey ?? throw new Diagnostics.NotSimulatedException("RSA encryption with a private key");
            using var rsa = open.Open();
            var longest = (rsa.KeySize / 8) - (own?.Overhead ?? overhead);
            return data.Length > longest
                ? throw new JavaException(
                    "javax.crypto.IllegalBlockSizeException",
                    $"Data must not be longer than {longest} bytes"
                )
                : own?.Encrypt(open.Modulus, open.Exponent, data, chance!) ?? rsa.Encrypt(data, padding);
        }

        if (own is not null)
        {
            var numbers =
                (key as RsaPrivateCrtKey)?.Numbers
                ?? throw new Diagnostics.NotSimulatedException(
                    "RSA decryption with a public key or a key without its primes"
                );
            return own.Decrypt(numbers.Modulus, numbers.Private, data)
                ?? throw new JavaException("javax.crypto.BadPaddingException", "Padding error in decryption");
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
