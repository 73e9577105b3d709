using System.Security.Cryptography;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Crypto;

/// <summary>Key material as <c>utils.crypto</c> gives and takes it: X.509 for public, PKCS#8 for private keys; EC private keys without the public point.</summary>
internal static class SubtleKeys
{
    private static readonly string[] Names = ["AES", "ECDSA", "RSA", "HMAC"];

    /// <summary>What precedes the private number in a PKCS#8 key of each curve.</summary>
    private static readonly Dictionary<int, string> EcHeads = new()
    {
        [256] = "3041020100301306072A8648CE3D020106082A8648CE3D030107042730250201010420",
        [384] = "304E020100301006072A8648CE3D020106052B81040022043730350201010430",
        [521] = "3060020100301006072A8648CE3D020106052B81040023044930470201010442",
    };

    /// <summary>A secret key's bytes, or a pair: then <c>Private</c> is set.</summary>
    public static (byte[] Secret, byte[]? Private) Generate(CryptoOptions options, Action<byte[]> fill)
    {
        switch (options.Name)
        {
            case "AES":
            case "HMAC":
                var secret = new byte[SecretBits(options) / 8];
                fill(secret);
                return (secret, null);
            case "RSA":
                using (var rsa = RSA.Create(options.Length ?? 2048))
                {
                    return (rsa.ExportSubjectPublicKeyInfo(), rsa.ExportPkcs8PrivateKey());
                }

            case "ECDSA":
                using (var ec = ECDsa.Create(Curve(options.Curve)))
                {
                    byte[] pkcs8 =
                    [
                        .. Convert.FromHexString(EcHeads[ec.KeySize]),
                        .. ec.ExportParameters(includePrivateParameters: true).D!,
                    ];
                    return (ec.ExportSubjectPublicKeyInfo(), pkcs8);
                }

            default:
                throw CryptoFault.NotOneOf(Names);
        }
    }

    public static RSA RsaPublic(byte[] key) => Imported(RSA.Create(), r => r.ImportSubjectPublicKeyInfo(key, out _));

    public static RSA RsaPrivate(byte[] key) => Imported(RSA.Create(), r => r.ImportPkcs8PrivateKey(key, out _));

    public static ECDsa EcPublic(byte[] key) => Imported(ECDsa.Create(), e => e.ImportSubjectPublicKeyInfo(key, out _));

    public static ECDsa EcPrivate(byte[] key)
    {
        foreach (var (bits, head) in EcHeads)
        {
            var start = Convert.FromHexString(head);
            if (key.AsSpan().StartsWith(start))
            {
                var parameters = new ECParameters { Curve = Curve($"P-{bits}"), D = key[start.Length..] };
                return Imported(ECDsa.Create(), e => e.ImportParameters(parameters));
            }
        }

        return Imported(ECDsa.Create(), e => e.ImportPkcs8PrivateKey(key, out _));
    }

    private static int SecretBits(CryptoOptions options) =>
        options.Length
        ?? (
            options.Name == "AES"
                ? 256
                : options.Hash switch
                {
                    "SHA-1" => 160,
                    "SHA-384" => 384,
                    "SHA-512" => 512,
                    _ => 256,
                }
        );

    private static ECCurve Curve(string? name) =>
        name switch
        {
            null or "P-256" or "secp256r1" => ECCurve.NamedCurves.nistP256,
            "P-384" or "secp384r1" => ECCurve.NamedCurves.nistP384,
            "P-521" or "secp521r1" => ECCurve.NamedCurves.nistP521,
            _ => throw CryptoFault.Provider(
                "java.security.InvalidAlgorithmParameterException: Curve not supported: " + name
            ),
        };

    private static T Imported<T>(T algorithm, Action<T> import)
        where T : IDisposable
    {
        try
        {
            import(algorithm);
            return algorithm;
        }
        catch (CryptographicException)
        {
            algorithm.Dispose();
            throw CryptoFault.Provider(
                "java.security.spec.InvalidKeySpecException: java.security.InvalidKeyException: invalid key format"
            );
        }
    }
}
