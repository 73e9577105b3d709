using System.Formats.Asn1;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary>The key in a certificate, and the signature on it.</summary>
/// <remarks>Source: RFC 5280; JDK 17, run.</remarks>
internal static class CertificateKeys
{
    private static readonly (string Oid, string Name, HashAlgorithmName Digest)[] Signatures =
    [
        ("1.2.840.113549.1.1.5", "SHA1withRSA", HashAlgorithmName.SHA1),
        ("1.2.840.113549.1.1.11", "SHA256withRSA", HashAlgorithmName.SHA256),
        ("1.2.840.113549.1.1.12", "SHA384withRSA", HashAlgorithmName.SHA384),
        ("1.2.840.113549.1.1.13", "SHA512withRSA", HashAlgorithmName.SHA512),
        ("1.2.840.10045.4.1", "SHA1withECDSA", HashAlgorithmName.SHA1),
        ("1.2.840.10045.4.3.2", "SHA256withECDSA", HashAlgorithmName.SHA256),
        ("1.2.840.10045.4.3.3", "SHA384withECDSA", HashAlgorithmName.SHA384),
        ("1.2.840.10045.4.3.4", "SHA512withECDSA", HashAlgorithmName.SHA512),
    ];

    public static string NameOf(string oid) => Known(oid).Name;

    public static IJavaKey Public(X509Certificate2 certificate)
    {
        using var rsa = certificate.GetRSAPublicKey();
        if (rsa is not null)
        {
            var numbers = rsa.ExportParameters(includePrivateParameters: false);
            return new RsaPublicKey(RsaNumbers.Read(numbers.Modulus), RsaNumbers.Read(numbers.Exponent));
        }

        using var ec =
            certificate.GetECDsaPublicKey()
            ?? throw new Diagnostics.NotSimulatedException("A certificate whose key is neither RSA nor EC");
        var point = ec.ExportParameters(includePrivateParameters: false).Q;
        return new EcPublicKey(EcCurve.OfSize(ec.KeySize), point.X!, point.Y!);
    }

    /// <summary>What is signed, and the signature.</summary>
    public static (byte[] Signed, byte[] Signature) Parts(X509Certificate2 certificate)
    {
        var reader = new AsnReader(certificate.RawDataMemory, AsnEncodingRules.BER).ReadSequence();
        var signed = reader.ReadEncodedValue().ToArray();
        reader.ReadEncodedValue();
        return (signed, reader.ReadBitString(out _));
    }

    public static object? Verify(JavaCall call)
    {
        var certificate = call.Self<JavaCertificate>().Certificate;
        var (oid, name, digest) = Known(certificate.SignatureAlgorithm.Value!);
        var (signed, signature) = Parts(certificate);
        var isRsa =
            name.EndsWith("RSA", StringComparison.Ordinal)
            && oid.StartsWith("1.2.840.113549", StringComparison.Ordinal);
        bool holds;
        switch (call.Get<IJavaKey>(0))
        {
            case RsaPublicKey open when isRsa:
                using (var rsa = open.Open())
                {
                    holds = rsa.VerifyData(signed, signature, digest, RSASignaturePadding.Pkcs1);
                }

                break;
            case EcPublicKey open when !isRsa:
                using (var ec = open.Open())
                {
                    holds = ec.VerifyData(signed, signature, digest, DSASignatureFormat.Rfc3279DerSequence);
                }

                break;
            case var other:
                throw new JavaException(
                    "java.security.InvalidKeyException",
                    other is null
                        ? "Key must not be null"
                        : $"No installed provider supports this key: {other.Class.Name}"
                );
        }

        return holds ? null : throw new JavaException("java.security.SignatureException", "Signature does not match.");
    }

    private static (string Oid, string Name, HashAlgorithmName Digest) Known(string oid) =>
        Array.Find(Signatures, known => known.Oid == oid) is { Name: not null } found
            ? found
            : throw new Diagnostics.NotSimulatedException($"A certificate signed by the algorithm {oid}");
}
