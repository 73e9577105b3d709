using JourneySim.Engine.JavaScript.Java.Classes.JavaxCrypto;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary>The classes of <c>java.security</c>, and the JDK's own classes of keys.</summary>
internal static class JavaSecurityClasses
{
    private static readonly string[] CrtNumbers =
    [
        "PublicExponent",
        "PrimeP",
        "PrimeQ",
        "PrimeExponentP",
        "PrimeExponentQ",
        "CrtCoefficient",
    ];

    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new("java.security.MessageDigest", () => JavaDigest.Type),
        new("java.security.MessageDigest$Delegate", () => JavaDigest.Delegate),
        new("java.security.MessageDigest$Delegate$CloneableDelegate", () => JavaDigest.Cloneable),
        new("java.security.KeyFactory", () => JavaKeyFactory.Type),
        new("java.security.KeyPair", () => JavaKeyPair.Type),
        new("java.security.KeyPairGenerator", () => JavaKeyPairGenerator.Type),
        new("java.security.KeyPairGenerator$Delegate", () => JavaKeyPairGenerator.Delegate),
        new("java.security.Signature", () => JavaSignature.Type),
        new("java.security.Signature$Delegate", () => JavaSignature.Delegate),
        new("java.security.SecureRandom", () => JavaSecureRandom.Type),
        new("java.security.cert.CertificateFactory", () => JavaCertificateFactory.Type),
        new("java.security.cert.Certificate", () => JavaCertificate.Any),
        new("java.security.cert.X509Certificate", () => JavaCertificate.X509),
        new("sun.security.x509.X509CertImpl", () => JavaCertificate.Type),
        new("sun.security.x509.X500Name", () => DistinguishedName.Name),
        new("javax.security.auth.x500.X500Principal", () => DistinguishedName.Principal),
        ThrowableClasses.Jdk("java.security.cert.CertificateException"),
        ThrowableClasses.Jdk("java.security.cert.CertificateExpiredException"),
        ThrowableClasses.Jdk("java.security.cert.CertificateNotYetValidException"),
        new("java.security.spec.PKCS8EncodedKeySpec", () => ParameterSpecs.Pkcs8),
        new("java.security.spec.X509EncodedKeySpec", () => ParameterSpecs.X509),
        new("java.security.spec.ECGenParameterSpec", () => ParameterSpecs.EcGen),
        new("sun.security.rsa.RSAPrivateCrtKeyImpl", () => RsaPrivateCrtKey.Type),
        new("sun.security.rsa.RSAPrivateKeyImpl", () => RsaPrivateKey.Type),
        new("sun.security.rsa.RSAPublicKeyImpl", () => RsaPublicKey.Type),
        new("sun.security.ec.ECPrivateKeyImpl", () => EcPrivateKey.Type),
        new("sun.security.ec.ECPublicKeyImpl", () => EcPublicKey.Type),
        Face("java.security.spec.KeySpec"),
        Face("java.security.spec.AlgorithmParameterSpec"),
        Face("java.security.Key", null, "String getAlgorithm()", "String getFormat()", "byte[] getEncoded()"),
        Face("java.security.PublicKey", "java.security.Key"),
        Face("java.security.PrivateKey", "java.security.Key"),
        Face("javax.crypto.SecretKey", "java.security.Key"),
        Face(
            "java.security.interfaces.RSAPublicKey",
            "java.security.PublicKey",
            Number("Modulus"),
            Number("PublicExponent")
        ),
        Face(
            "java.security.interfaces.RSAPrivateKey",
            "java.security.PrivateKey",
            Number("Modulus"),
            Number("PrivateExponent")
        ),
        Face(
            "java.security.interfaces.RSAPrivateCrtKey",
            "java.security.interfaces.RSAPrivateKey",
            [.. CrtNumbers.Select(Number)]
        ),
        Face("java.security.interfaces.ECPublicKey", "java.security.PublicKey"),
        Face("java.security.interfaces.ECPrivateKey", "java.security.PrivateKey", Number("S")),
        ThrowableClasses.Jdk("java.security.GeneralSecurityException"),
        ThrowableClasses.Jdk("java.security.NoSuchAlgorithmException"),
        ThrowableClasses.Jdk("java.security.KeyException"),
        ThrowableClasses.Jdk("java.security.InvalidKeyException"),
        ThrowableClasses.Entry(
            "java.security.InvalidAlgorithmParameterException",
            "java.security.GeneralSecurityException"
        ),
        ThrowableClasses.Entry("java.security.InvalidParameterException", "java.lang.IllegalArgumentException"),
        ThrowableClasses.Jdk("java.security.SignatureException"),
        ThrowableClasses.Jdk("java.security.spec.InvalidKeySpecException"),
    ];

    private static string Number(string name) => $"java.math.BigInteger get{name}()";

    private static JavaClassEntry Face(string name, string? above = null, params string[] methods) =>
        new(
            name,
            () =>
            {
                var face = JavaClass.Define(name).Interface();
                if (above is not null)
                {
                    face.Implements(above);
                }

                foreach (var method in methods)
                {
                    face.Method(method);
                }

                return face.Build();
            }
        );
}
