using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.KeyFactory</c>: RSA and EC keys from their DER.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/KeyFactory.html">KeyFactory</seealso>
internal sealed class JavaKeyFactory(string algorithm) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.KeyFactory")
            .Static("java.security.KeyFactory getInstance(String)", call => Named(call.NeedText(0)))
            .Static("java.security.KeyFactory getInstance(String, String)", call => Named(call.NeedText(0)))
            .Method(
                "java.security.PrivateKey generatePrivate(java.security.spec.KeySpec)",
                call => call.Self<JavaKeyFactory>().Private(Der(call))
            )
            .Method(
                "java.security.PublicKey generatePublic(java.security.spec.KeySpec)",
                call => call.Self<JavaKeyFactory>().Public(Der(call))
            )
            .Method("String getAlgorithm()", call => call.Self<JavaKeyFactory>().Algorithm)
            .Declares(
                """
                java.security.spec.KeySpec getKeySpec(java.security.Key, Class)
                java.security.Key translateKey(java.security.Key)
                java.security.Provider getProvider()
                """
            )
            .Build();

    public JavaClass Class => Type;

    private string Algorithm { get; } = algorithm;

    private static JavaKeyFactory Named(string name) =>
        name.ToUpperInvariant() switch
        {
            "RSA" or "EC" => new JavaKeyFactory(name),
            "DSA" or "DH" or "DIFFIEHELLMAN" or "XDH" or "X25519" or "ED25519" or "EDDSA" or "RSASSA-PSS" =>
                throw new Diagnostics.NotSimulatedException($"java.security.KeyFactory of {name}"),
            _ => throw new JavaException("java.security.NoSuchAlgorithmException", $"{name} KeyFactory not available"),
        };

    private static byte[] Der(JavaCall call) =>
        call.Get<ParameterSpecs.EncodedState>(0)?.Bytes
        ?? throw (
            call[0] is null
                ? new JavaException("java.security.spec.InvalidKeySpecException", "keySpec must not be null")
                : new Diagnostics.NotSimulatedException(
                    $"java.security.KeyFactory with {((IJavaObject)call[0]!).Class.Name}"
                )
        );

    private IJavaKey Private(byte[] der)
    {
        try
        {
            if (Algorithm.Equals("RSA", StringComparison.OrdinalIgnoreCase))
            {
                using var rsa = RSA.Create();
                rsa.ImportPkcs8PrivateKey(der, out _);
                return new RsaPrivateCrtKey(RsaNumbers.Of(rsa.ExportParameters(includePrivateParameters: true)));
            }

            using var ec = ECDsa.Create();
            ec.ImportPkcs8PrivateKey(der, out _);
            return new EcPrivateKey(EcCurve.OfSize(ec.KeySize), ec.ExportParameters(includePrivateParameters: true).D!);
        }
        catch (CryptographicException)
        {
            throw Invalid();
        }
    }

    private IJavaKey Public(byte[] der)
    {
        try
        {
            if (Algorithm.Equals("RSA", StringComparison.OrdinalIgnoreCase))
            {
                using var rsa = RSA.Create();
                rsa.ImportSubjectPublicKeyInfo(der, out _);
                var numbers = rsa.ExportParameters(includePrivateParameters: false);
                return new RsaPublicKey(RsaNumbers.Read(numbers.Modulus), RsaNumbers.Read(numbers.Exponent));
            }

            using var ec = ECDsa.Create();
            ec.ImportSubjectPublicKeyInfo(der, out _);
            var point = ec.ExportParameters(includePrivateParameters: false).Q;
            return new EcPublicKey(EcCurve.OfSize(ec.KeySize), point.X!, point.Y!);
        }
        catch (CryptographicException)
        {
            throw Invalid();
        }
    }

    private static JavaException Invalid() =>
        new(
            "java.security.spec.InvalidKeySpecException",
            null,
            new JavaException("java.security.InvalidKeyException", "invalid key format")
        );
}
