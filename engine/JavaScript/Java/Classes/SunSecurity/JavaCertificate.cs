using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.JavaUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;

/// <summary><c>sun.security.x509.X509CertImpl</c>: a certificate as <c>CertificateFactory</c> reads it.</summary>
/// <param name="certificate">.NET's form.</param>
/// <remarks>Source: JDK 17, run.</remarks>
internal sealed class JavaCertificate(X509Certificate2 certificate) : IJavaObject
{
    public static JavaClass Type { get; } = JavaClassBuilder.Jdk("sun.security.x509.X509CertImpl").NotPublic().Build();

    /// <summary><c>java.security.cert.Certificate</c>.</summary>
    public static JavaClass Any { get; } =
        JavaClassBuilder
            .Jdk("java.security.cert.Certificate")
            .Method("String getType()", _ => "X.509")
            .Method("byte[] getEncoded()", call => Self(call).RawData)
            .Method("java.security.PublicKey getPublicKey()", call => CertificateKeys.Public(Self(call)))
            .Method("void verify(java.security.PublicKey)", CertificateKeys.Verify)
            .Method("void verify(java.security.PublicKey,String)", CertificateKeys.Verify)
            .Build();

    /// <summary><c>java.security.cert.X509Certificate</c>.</summary>
    public static JavaClass X509 { get; } =
        JavaClassBuilder
            .Jdk("java.security.cert.X509Certificate")
            .Method("int getVersion()", call => Self(call).Version)
            .Method(
                "java.math.BigInteger getSerialNumber()",
                call => new BigInteger(Self(call).SerialNumberBytes.Span, isBigEndian: true)
            )
            .Method("java.util.Date getNotBefore()", call => Date(Self(call).NotBefore))
            .Method("java.util.Date getNotAfter()", call => Date(Self(call).NotAfter))
            .Method("void checkValidity()", call => Check(call, call.Run.Clock.GetUtcNow().ToUnixTimeMilliseconds()))
            .Method(
                "void checkValidity(java.util.Date)",
                call => Check(call, (long)call.Run.Invoke(call.Need<object>(0), "getTime")!)
            )
            .Method(
                "java.security.Principal getIssuerDN()",
                call => DistinguishedName.NameOf(Self(call).IssuerName.RawData)
            )
            .Method(
                "java.security.Principal getSubjectDN()",
                call => DistinguishedName.NameOf(Self(call).SubjectName.RawData)
            )
            .Method(
                "javax.security.auth.x500.X500Principal getIssuerX500Principal()",
                call => DistinguishedName.PrincipalOf(Self(call).IssuerName.RawData)
            )
            .Method(
                "javax.security.auth.x500.X500Principal getSubjectX500Principal()",
                call => DistinguishedName.PrincipalOf(Self(call).SubjectName.RawData)
            )
            .Method("String getSigAlgOID()", call => Self(call).SignatureAlgorithm.Value)
            .Method("String getSigAlgName()", call => CertificateKeys.NameOf(Self(call).SignatureAlgorithm.Value!))
            .Method("byte[] getSignature()", call => CertificateKeys.Parts(Self(call)).Signature)
            .Method("byte[] getTBSCertificate()", call => CertificateKeys.Parts(Self(call)).Signed)
            .Method("int getBasicConstraints()", call => CertificateExtensions.Constraints(Self(call)))
            .Method("boolean[] getKeyUsage()", call => CertificateExtensions.Usage(Self(call)))
            .Method("java.util.List getExtendedKeyUsage()", call => CertificateExtensions.ExtendedUsage(Self(call)))
            .Method(
                "java.util.Collection getSubjectAlternativeNames()",
                call => CertificateExtensions.Names(Self(call))
            )
            .Build();

    public JavaClass Class => Type;

    public X509Certificate2 Certificate { get; } = certificate;

    public string JavaText =>
        throw new Diagnostics.NotSimulatedException("java.security.cert.X509Certificate.toString()");

    public int JavaHash
    {
        get
        {
            var hash = 1;
            foreach (var value in Certificate.RawDataMemory.Span)
            {
                hash = unchecked((31 * hash) + (sbyte)value);
            }

            return hash;
        }
    }

    public bool JavaEquals(object? other) =>
        other is JavaCertificate given
        && given.Certificate.RawDataMemory.Span.SequenceEqual(Certificate.RawDataMemory.Span);

    private static X509Certificate2 Self(JavaCall call) => call.Self<JavaCertificate>().Certificate;

    private static JavaDate Date(DateTime time) => new(Milliseconds(time));

    private static long Milliseconds(DateTime time) => new DateTimeOffset(time).ToUnixTimeMilliseconds();

    private static object? Check(JavaCall call, long now)
    {
        var self = Self(call);
        if (now < Milliseconds(self.NotBefore))
        {
            throw new JavaException(
                "java.security.cert.CertificateNotYetValidException",
                "NotBefore: " + JavaValues.Text(call.Run.Invoke(Date(self.NotBefore), "toString"))
            );
        }

        return now > Milliseconds(self.NotAfter)
            ? throw new JavaException(
                "java.security.cert.CertificateExpiredException",
                "NotAfter: " + JavaValues.Text(call.Run.Invoke(Date(self.NotAfter), "toString"))
            )
            : null;
    }
}
