using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>
/// <c>sign</c>, <c>verify</c>, <c>digest</c> and <c>deriveKey</c>: HMAC, RSA with PKCS#1 v1.5 padding, ECDSA with raw r‖s signatures, PBKDF2 over HMAC.
/// </summary>
internal static class SubtleSignature
{
    private static readonly string[] Digests = ["SHA-256", "SHA-384", "SHA-1", "SHA-512"];
    private static readonly string[] Signers = ["ECDSA", "RSA", "HMAC"];

    public static byte[] Digest(string? algorithm, byte[] data) =>
        Digests.Contains(algorithm)
            ? CryptographicOperations.HashData(new CryptoOptions(null, algorithm!).HashName, data)
            : throw CryptoFault.NotOneOf(Digests);

    public static byte[] Sign(CryptoOptions options, byte[] key, byte[] data)
    {
        switch (options.Name)
        {
            case "HMAC":
                return CryptographicOperations.HmacData(options.HashName, key, data);
            case "RSA":
                using (var rsa = SubtleKeys.RsaPrivate(key))
                {
                    return rsa.SignData(data, options.HashName, RSASignaturePadding.Pkcs1);
                }

            case "ECDSA":
                using (var ec = SubtleKeys.EcPrivate(key))
                {
                    return ec.SignData(data, options.HashName, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
                }

            default:
                throw CryptoFault.NotOneOf(Signers);
        }
    }

    public static bool Verify(CryptoOptions options, byte[] key, byte[] data, byte[] signature)
    {
        switch (options.Name)
        {
            case "HMAC":
                return CryptographicOperations.FixedTimeEquals(Sign(options, key, data), signature);
            case "RSA":
                using (var rsa = SubtleKeys.RsaPublic(key))
                {
                    return rsa.VerifyData(data, signature, options.HashName, RSASignaturePadding.Pkcs1);
                }

            case "ECDSA":
                using (var ec = SubtleKeys.EcPublic(key))
                {
                    return ec.VerifyData(
                        data,
                        signature,
                        options.HashName,
                        DSASignatureFormat.IeeeP1363FixedFieldConcatenation
                    );
                }

            default:
                throw CryptoFault.NotOneOf(Signers);
        }
    }

    public static byte[] DeriveKey(CryptoOptions options, byte[] password, int bits)
    {
        if (options.Name != "PBKDF2")
        {
            throw CryptoFault.NotOneOf(["PBKDF2"]);
        }

        return options.Salt is null
            ? throw CryptoFault.Illegal("Salt must be provided for PBKDF2.")
            : Rfc2898DeriveBytes.Pbkdf2(password, options.Salt, options.Iterations, options.HashName, bits / 8);
    }
}
