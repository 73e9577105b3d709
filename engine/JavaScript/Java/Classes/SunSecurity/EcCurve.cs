using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>The curves of ES256, ES384 and ES512.</summary>
/// <param name="JoseName">The name in a JWK.</param>
/// <param name="JavaName">The JDK's name.</param>
/// <param name="Oid">Its object identifier.</param>
/// <param name="Bytes">Bytes of one number.</param>
/// <param name="Curve">.NET's form.</param>
internal sealed record EcCurve(string JoseName, string JavaName, string Oid, int Bytes, ECCurve Curve)
{
    private static readonly EcCurve[] All =
    [
        new("P-256", "secp256r1", "1.2.840.10045.3.1.7", 32, ECCurve.NamedCurves.nistP256),
        new("P-384", "secp384r1", "1.3.132.0.34", 48, ECCurve.NamedCurves.nistP384),
        new("P-521", "secp521r1", "1.3.132.0.35", 66, ECCurve.NamedCurves.nistP521),
    ];

    public byte[] Algorithm => DerText.Sequence(DerText.Identifier("1.2.840.10045.2.1"), DerText.Identifier(Oid));

    public static EcCurve? Find(string? name) =>
        Array.Find(All, c => c.JoseName == name || c.JavaName == name || (name == "P256" && c.Bytes == 32));

    public static EcCurve OfSize(int bits) =>
        Array.Find(All, c => (bits + 7) / 8 == c.Bytes)
        ?? throw new JavaException("java.security.InvalidParameterException", $"unknown key size: {bits}");

    public static EcCurve Jose(string? name) =>
        Find(name) ?? throw new JavaException("java.lang.IllegalArgumentException", $"Unsupported curve: {name}");
}
