using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary><c>sun.security.ec.ECPublicKeyImpl</c>.</summary>
/// <remarks>Source: JDK 17.</remarks>
internal sealed class EcPublicKey(EcCurve curve, byte[] x, byte[] y) : IJavaKey
{
    private readonly byte[] x = RsaNumbers.Bytes(RsaNumbers.Read(x), curve.Bytes);
    private readonly byte[] y = RsaNumbers.Bytes(RsaNumbers.Read(y), curve.Bytes);

    public static JavaClass Type { get; } =
        JavaClass
            .Define("sun.security.ec.ECPublicKeyImpl")
            .NotPublic()
            .Implements("java.security.interfaces.ECPublicKey")
            .Method("String getAlgorithm()", _ => "EC")
            .Method("String getFormat()", _ => "X.509")
            .Method("byte[] getEncoded()", call => call.Self<EcPublicKey>().Encoded())
            .Build();

    public JavaClass Class => Type;

    public string Algorithm => "EC";

    public string Format => "X.509";

    public EcCurve Curve { get; } = curve;

    public string JavaText =>
        $"Sun EC public key, {(Curve.Bytes == 66 ? 521 : Curve.Bytes * 8)} bits\n  public x coord: {RsaNumbers.Read(x)}\n"
        + $"  public y coord: {RsaNumbers.Read(y)}\n  parameters: {Curve.JavaName} [NIST {Curve.JoseName}] ({Curve.Oid})";

    /// <summary>A key for one use; the caller disposes of it.</summary>
    public ECDsa Open()
    {
        try
        {
            return ECDsa.Create(
                new ECParameters
                {
                    Curve = Curve.Curve,
                    Q = new ECPoint { X = x, Y = y },
                }
            );
        }
        catch (CryptographicException)
        {
            throw new JavaException("java.security.InvalidKeyException", "Point is not on the curve");
        }
    }

    public byte[] Encoded() => DerText.SubjectPublicKey(Curve.Algorithm, [4, .. x, .. y]);
}
