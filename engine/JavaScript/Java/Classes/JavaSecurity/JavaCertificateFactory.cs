using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.JavaIo;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.cert.CertificateFactory</c>: X.509 certificates in DER or PEM.</summary>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/cert/CertificateFactory.html">CertificateFactory</seealso>
internal sealed class JavaCertificateFactory(string type) : IJavaObject
{
    private const string Failed = "java.security.cert.CertificateException";

    public static JavaClass Type { get; } =
        JavaClassBuilder
            .Jdk("java.security.cert.CertificateFactory")
            .Static("java.security.cert.CertificateFactory getInstance(String)", Named)
            .Static("java.security.cert.CertificateFactory getInstance(String,String)", Named)
            .Method("String getType()", call => call.Self<JavaCertificateFactory>().Name)
            .Method("java.security.cert.Certificate generateCertificate(java.io.InputStream)", One)
            .Method("java.util.Collection generateCertificates(java.io.InputStream)", All)
            .Build();

    public JavaClass Class => Type;

    private string Name { get; } = type;

    private static JavaCertificateFactory Named(JavaCall call) =>
        call.NeedText(0).ToUpperInvariant() is "X.509" or "X509"
            ? new JavaCertificateFactory(call.NeedText(0))
            : throw new JavaException(
                Failed,
                call.NeedText(0) + " not found",
                new JavaException(
                    "java.security.NoSuchAlgorithmException",
                    call.NeedText(0) + " CertificateFactory not available"
                )
            );

    private static JavaCertificate One(JavaCall call) =>
        call[0] is null ? throw new JavaException(Failed, "Missing input stream")
        : Next(Rest(call)) is { } found ? found.Certificate
        : throw new JavaException(
            Failed,
            "Could not parse certificate: java.io.IOException: Empty input",
            new JavaException("java.io.IOException", "Empty input")
        );

    private static JavaList All(JavaCall call)
    {
        var found = new List<object?>();
        for (var rest = Rest(call); Next(rest) is { } next; rest = next.Left)
        {
            found.Add(next.Certificate);
        }

        return new JavaList(found);
    }

    private static byte[] Rest(JavaCall call)
    {
        var input = call.Need<IJavaInput>(0);
        var rest = new byte[Math.Min(input.Available, 1 << 22)];
        return rest[..input.Read(rest)];
    }

    /// <summary>The first certificate in the bytes and what follows it; null when there is none.</summary>
    private static (JavaCertificate Certificate, byte[] Left)? Next(byte[] bytes)
    {
        try
        {
            if (bytes is [0x30, ..])
            {
                var length = new System.Formats.Asn1.AsnReader(bytes, System.Formats.Asn1.AsnEncodingRules.BER)
                    .PeekEncodedValue()
                    .Length;
                return (
                    new JavaCertificate(X509CertificateLoader.LoadCertificate(bytes.AsSpan(0, length))),
                    bytes[length..]
                );
            }

            var text = Encoding.Latin1.GetString(bytes);
            if (!PemEncoding.TryFind(text, out var fields))
            {
                return text.Contains("-----BEGIN", StringComparison.Ordinal)
                    ? throw new Diagnostics.NotSimulatedException(
                        "java.security.cert.CertificateFactory with broken PEM"
                    )
                    : null;
            }

            var der = Convert.FromBase64String(text[fields.Base64Data]);
            return (
                new JavaCertificate(X509CertificateLoader.LoadCertificate(der)),
                bytes[fields.Location.End.Value..]
            );
        }
        catch (Exception broken) when (broken is CryptographicException or System.Formats.Asn1.AsnContentException)
        {
            throw new Diagnostics.NotSimulatedException(
                "java.security.cert.CertificateFactory with what is no certificate"
            );
        }
    }
}
