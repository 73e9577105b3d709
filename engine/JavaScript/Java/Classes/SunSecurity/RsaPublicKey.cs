using System.Numerics;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary><c>sun.security.rsa.RSAPublicKeyImpl</c>.</summary>
/// <remarks>Source: JDK 17, run.</remarks>
internal sealed class RsaPublicKey(BigInteger modulus, BigInteger exponent) : IJavaKey
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("sun.security.rsa.RSAPublicKeyImpl")
            .NotPublic()
            .Implements("java.security.interfaces.RSAPublicKey")
            .Method("String getAlgorithm()", _ => "RSA")
            .Method("String getFormat()", _ => "X.509")
            .Method("byte[] getEncoded()", call => call.Self<RsaPublicKey>().Encoded())
            .Method("java.math.BigInteger getModulus()", call => call.Self<RsaPublicKey>().Modulus)
            .Method("java.math.BigInteger getPublicExponent()", call => call.Self<RsaPublicKey>().Exponent)
            .Build();

    public JavaClass Class => Type;

    public string Algorithm => "RSA";

    public string Format => "X.509";

    public BigInteger Modulus { get; } = modulus;

    public BigInteger Exponent { get; } = exponent;

    public string JavaText =>
        $"Sun RSA public key, {Modulus.GetBitLength()} bits\n  params: null\n  modulus: {Modulus}\n  public exponent: {Exponent}";

    public bool JavaEquals(object? other) =>
        other is RsaPublicKey key && key.Modulus == Modulus && key.Exponent == Exponent;

    public byte[] Encoded() =>
        DerText.SubjectPublicKey(
            DerText.RsaAlgorithm,
            DerText.Sequence(DerText.Integer(Modulus), DerText.Integer(Exponent))
        );

    /// <summary>A key for one use; the caller disposes of it.</summary>
    public RSA Open() =>
        RSA.Create(
            new RSAParameters
            {
                Modulus = Modulus.ToByteArray(isUnsigned: true, isBigEndian: true),
                Exponent = Exponent.ToByteArray(isUnsigned: true, isBigEndian: true),
            }
        );
}
