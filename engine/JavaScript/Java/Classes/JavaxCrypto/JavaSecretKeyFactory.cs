using System.Security.Cryptography;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;

/// <summary><c>javax.crypto.SecretKeyFactory</c>: keys from passwords by PBKDF2.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <param name="hash">.NET's name of its digest.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/javax/crypto/SecretKeyFactory.html">SecretKeyFactory</seealso>
internal sealed class JavaSecretKeyFactory(string algorithm, HashAlgorithmName hash) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("javax.crypto.SecretKeyFactory")
            .Static("javax.crypto.SecretKeyFactory getInstance(String)", call => Named(call.NeedText(0)))
            .Static("javax.crypto.SecretKeyFactory getInstance(String, String)", call => Named(call.NeedText(0)))
            .Method(
                "javax.crypto.SecretKey generateSecret(java.security.spec.KeySpec)",
                call => call.Self<JavaSecretKeyFactory>().Generate(call.Get<ParameterSpecs.PbeState>(0))
            )
            .Method("String getAlgorithm()", call => call.Self<JavaSecretKeyFactory>().Algorithm)
            .Declares(
                """
                java.security.spec.KeySpec getKeySpec(javax.crypto.SecretKey, Class)
                javax.crypto.SecretKey translateKey(javax.crypto.SecretKey)
                java.security.Provider getProvider()
                """
            )
            .Build();

    public JavaClass Class => Type;

    private string Algorithm { get; } = algorithm;

    private static JavaSecretKeyFactory Named(string name) =>
        new(
            name,
            name.ToUpperInvariant() switch
            {
                "PBKDF2WITHHMACSHA1" => HashAlgorithmName.SHA1,
                "PBKDF2WITHHMACSHA256" => HashAlgorithmName.SHA256,
                "PBKDF2WITHHMACSHA384" => HashAlgorithmName.SHA384,
                "PBKDF2WITHHMACSHA512" => HashAlgorithmName.SHA512,
                "DES" or "DESEDE" or "PBKDF2WITHHMACSHA224" => throw new Diagnostics.NotSimulatedException(
                    $"javax.crypto.SecretKeyFactory of {name}"
                ),
                _ when name.StartsWith("PBEWith", StringComparison.OrdinalIgnoreCase) =>
                    throw new Diagnostics.NotSimulatedException($"javax.crypto.SecretKeyFactory of {name}"),
                _ => throw new JavaException(
                    "java.security.NoSuchAlgorithmException",
                    $"{name} SecretKeyFactory not available"
                ),
            }
        );

    private JavaSecretKey Generate(ParameterSpecs.PbeState? spec)
    {
        if (spec is null)
        {
            throw Refused("Only PBEKeySpec is accepted");
        }

        var salt = spec.Salt ?? throw Refused("Salt not found");
        if (spec.KeyBits == 0)
        {
            throw Refused("Key length not found");
        }

        // So many rounds would hold the run for minutes, and a limit of the run can't stop them.
        var blocks = (spec.KeyBits / 160) + 1L;
        if (spec.Iterations * blocks > 5_000_000)
        {
            throw new Diagnostics.NotSimulatedException("PBKDF2 with more than five million rounds in all");
        }

        var bytes = Rfc2898DeriveBytes.Pbkdf2(
            Encoding.UTF8.GetBytes(spec.Password),
            salt,
            spec.Iterations,
            hash,
            spec.KeyBits / 8
        );
        return new JavaSecretKey(bytes, Algorithm, JavaSecretKey.Pbkdf2);
    }

    private static JavaException Refused(string message) => new("java.security.spec.InvalidKeySpecException", message);
}
