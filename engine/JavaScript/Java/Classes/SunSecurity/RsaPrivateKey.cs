using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>
/// <c>sun.security.rsa.RSAPrivateKeyImpl</c>: a private key without its primes. AIC's class list names only the kind with primes, so
/// scripts there can't hold one (recorded).
/// </summary>
/// <remarks>Source: JDK 17, run.</remarks>
internal sealed class RsaPrivateKey(BigInteger modulus, BigInteger exponent) : IJavaKey
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("sun.security.rsa.RSAPrivateKeyImpl")
            .NotPublic()
            .Implements("java.security.interfaces.RSAPrivateKey")
            .Method("String getAlgorithm()", _ => "RSA")
            .Method("String getFormat()", _ => "PKCS#8")
            .Method("byte[] getEncoded()", call => call.Self<RsaPrivateKey>().Encoded())
            .Method("java.math.BigInteger getModulus()", call => call.Self<RsaPrivateKey>().Modulus)
            .Method("java.math.BigInteger getPrivateExponent()", call => call.Self<RsaPrivateKey>().Exponent)
            .Build();

    public JavaClass Class => Type;

    public string Algorithm => "RSA";

    public string Format => "PKCS#8";

    public BigInteger Modulus { get; } = modulus;

    public BigInteger Exponent { get; } = exponent;

    public bool JavaEquals(object? other) =>
        other is RsaPrivateKey key && key.Modulus == Modulus && key.Exponent == Exponent;

    public byte[] Encoded()
    {
        var none = DerText.Integer(BigInteger.Zero);
        return DerText.Pkcs8(
            DerText.RsaAlgorithm,
            DerText.Sequence(
                none,
                DerText.Integer(Modulus),
                none,
                DerText.Integer(Exponent),
                none,
                none,
                none,
                none,
                none
            )
        );
    }
}
