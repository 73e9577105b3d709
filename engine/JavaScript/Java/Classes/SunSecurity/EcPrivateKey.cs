using System.Numerics;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary><c>sun.security.ec.ECPrivateKeyImpl</c>.</summary>
/// <remarks>Source: JDK 17.</remarks>
internal sealed class EcPrivateKey(EcCurve curve, byte[] number) : IJavaKey
{
    private readonly byte[] number = RsaNumbers.Bytes(RsaNumbers.Read(number), curve.Bytes);

    public static JavaClass Type { get; } =
        JavaClass
            .Define("sun.security.ec.ECPrivateKeyImpl")
            .NotPublic()
            .Implements("java.security.interfaces.ECPrivateKey")
            .Method("String getAlgorithm()", _ => "EC")
            .Method("String getFormat()", _ => "PKCS#8")
            .Method("byte[] getEncoded()", call => call.Self<EcPrivateKey>().Encoded())
            .Method("java.math.BigInteger getS()", call => RsaNumbers.Read(call.Self<EcPrivateKey>().number))
            .Build();

    public JavaClass Class => Type;

    public string Algorithm => "EC";

    public string Format => "PKCS#8";

    public EcCurve Curve { get; } = curve;

    /// <summary>A key for one use; the caller disposes of it.</summary>
    public ECDsa Open()
    {
        try
        {
            return ECDsa.Create(new ECParameters { Curve = Curve.Curve, D = number });
        }
        catch (CryptographicException)
        {
            throw new JavaException(
                "java.security.InvalidKeyException",
                "The private key must be within the range [1, n - 1]"
            );
        }
    }

    // As Java: without the public point.
    public byte[] Encoded() =>
        DerText.Pkcs8(Curve.Algorithm, DerText.Sequence(DerText.Integer(BigInteger.One), DerText.Octets(number)));
}
