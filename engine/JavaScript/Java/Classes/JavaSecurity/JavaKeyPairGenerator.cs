using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.KeyPairGenerator</c> for RSA and EC; its objects are of the JDK's class <c>KeyPairGenerator$Delegate</c>.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/KeyPairGenerator.html">KeyPairGenerator</seealso>
internal sealed class JavaKeyPairGenerator(string algorithm) : IJavaObject
{
    private int bits = algorithm.Equals("RSA", StringComparison.OrdinalIgnoreCase) ? 2048 : 256;
    private EcCurve? curve;

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.KeyPairGenerator")
            .Abstract()
            .Static("java.security.KeyPairGenerator getInstance(String)", call => Named(call.NeedText(0)))
            .Static("java.security.KeyPairGenerator getInstance(String, String)", call => Named(call.NeedText(0)))
            .Method("void initialize(int)", call => call.Self<JavaKeyPairGenerator>().Initialize(call.Int(0)))
            .Method(
                "void initialize(int, java.security.SecureRandom)",
                call => call.Self<JavaKeyPairGenerator>().Initialize(call.Int(0))
            )
            .Method(
                "void initialize(java.security.spec.AlgorithmParameterSpec)",
                call => call.Self<JavaKeyPairGenerator>().Initialize(call.Get<string>(0))
            )
            .Method(
                "void initialize(java.security.spec.AlgorithmParameterSpec, java.security.SecureRandom)",
                call => call.Self<JavaKeyPairGenerator>().Initialize(call.Get<string>(0))
            )
            .Method("java.security.KeyPair generateKeyPair()", call => call.Self<JavaKeyPairGenerator>().Generate())
            .Method("java.security.KeyPair genKeyPair()", call => call.Self<JavaKeyPairGenerator>().Generate())
            .Method("String getAlgorithm()", call => call.Self<JavaKeyPairGenerator>().Algorithm)
            .Method("java.security.Provider getProvider()")
            .Build();

    public static JavaClass Delegate { get; } =
        JavaClass
            .Define("java.security.KeyPairGenerator$Delegate")
            .Extends("java.security.KeyPairGenerator")
            .NotPublic()
            .Build();

    public JavaClass Class => Delegate;

    private string Algorithm { get; } = algorithm;

    private static JavaKeyPairGenerator Named(string name) =>
        name.ToUpperInvariant() switch
        {
            "RSA" or "EC" => new JavaKeyPairGenerator(name),
            "DSA" or "DH" or "DIFFIEHELLMAN" or "XDH" or "X25519" or "ED25519" or "EDDSA" or "RSASSA-PSS" =>
                throw new Diagnostics.NotSimulatedException($"java.security.KeyPairGenerator of {name}"),
            _ => throw new JavaException(
                "java.security.NoSuchAlgorithmException",
                $"{name} KeyPairGenerator not available"
            ),
        };

    private object? Initialize(int size)
    {
        if (Algorithm.Equals("EC", StringComparison.OrdinalIgnoreCase))
        {
            curve = EcCurve.OfSize(size);
        }
        else if (size is < 512 or > 16384)
        {
            throw new JavaException(
                "java.security.InvalidParameterException",
                size < 512 ? "RSA keys must be at least 512 bits long" : "RSA keys must be no longer than 16384 bits"
            );
        }
        else if (size > 4096)
        {
            throw new Diagnostics.NotSimulatedException("making an RSA key of more than 4096 bits");
        }

        bits = size;
        return null;
    }

    private object? Initialize(string? name)
    {
        curve =
            EcCurve.Find(name)
            ?? throw new JavaException(
                "java.security.InvalidAlgorithmParameterException",
                "Curve not supported: " + (name ?? "null")
            );
        return null;
    }

    private JavaKeyPair Generate()
    {
        if (Algorithm.Equals("RSA", StringComparison.OrdinalIgnoreCase))
        {
            using var rsa = RSA.Create(bits);
            var numbers = RsaNumbers.Of(rsa.ExportParameters(includePrivateParameters: true));
            return new JavaKeyPair(new RsaPublicKey(numbers.Modulus, numbers.Exponent), new RsaPrivateCrtKey(numbers));
        }

        var chosen = curve ?? EcCurve.OfSize(bits);
        using var ec = ECDsa.Create(chosen.Curve);
        var parameters = ec.ExportParameters(includePrivateParameters: true);
        return new JavaKeyPair(
            new EcPublicKey(chosen, parameters.Q.X!, parameters.Q.Y!),
            new EcPrivateKey(chosen, parameters.D!)
        );
    }
}
