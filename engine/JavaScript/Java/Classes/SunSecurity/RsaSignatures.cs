using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>
/// RSA signatures with private keys of both kinds. .NET signs when it can take the key; a key without primes is calculated with as it stands.
/// </summary>
/// <remarks>Source: RFC 8017; the failure of numbers that don't fit is recorded.</remarks>
internal static class RsaSignatures
{
    public static byte[] Sign(IJavaKey key, HashAlgorithmName digest, RSASignaturePadding padding, byte[] data)
    {
        if (key is RsaPrivateCrtKey { Usable: { } rsa })
        {
            try
            {
                return rsa.SignData(data, digest, padding);
            }
            catch (CryptographicException)
            {
                throw Failed();
            }
        }

        return key is RsaPrivateKey plain && padding == RSASignaturePadding.Pkcs1
                ? Raw(plain, Emsa(CryptographicOperations.HashData(digest, data), digest, plain.Modulus))
            : key is RsaPrivateKey
                ? throw new Diagnostics.NotSimulatedException(
                    "RSASSA-PSS with a private key without its primes",
                    "Give the JWK its p, q, dp, dq and qi."
                )
            : throw Failed();
    }

    private static JavaException Failed() =>
        new(
            "java.security.SignatureException",
            "Could not sign data",
            new JavaException("javax.crypto.BadPaddingException", "RSA private key operation failed")
        );

    private static byte[] Raw(RsaPrivateKey key, byte[] message) =>
        RsaNumbers.Bytes(
            BigInteger.ModPow(RsaNumbers.Read(message), key.Exponent, key.Modulus),
            key.Modulus.GetByteCount(isUnsigned: true)
        );

    /// <summary>EMSA-PKCS1-v1_5: 00 01 ff … ff 00, then the digest with its name in DER.</summary>
    private static byte[] Emsa(byte[] hash, HashAlgorithmName digest, BigInteger modulus)
    {
        var oid = digest.Name switch
        {
            "SHA1" => "1.3.14.3.2.26",
            "SHA384" => "2.16.840.1.101.3.4.2.2",
            "SHA512" => "2.16.840.1.101.3.4.2.3",
            _ => "2.16.840.1.101.3.4.2.1",
        };
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
        {
            using (writer.PushSequence())
            {
                writer.WriteObjectIdentifier(oid);
                writer.WriteNull();
            }

            writer.WriteOctetString(hash);
        }

        var info = writer.Encode();
        var length = modulus.GetByteCount(isUnsigned: true);
        if (length < info.Length + 11)
        {
            throw new JavaException(
                "java.security.InvalidKeyException",
                "Key is too short for this signature algorithm"
            );
        }

        var message = new byte[length];
        message[1] = 1;
        message.AsSpan(2, length - info.Length - 3).Fill(0xff);
        info.CopyTo(message, length - info.Length);
        return message;
    }
}
