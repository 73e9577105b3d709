using System.Buffers;
using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;

/// <summary><c>java.security.Signature</c> with RSA and ECDSA.</summary>
/// <param name="algorithm">The name it was asked for by.</param>
/// <param name="hash">.NET's name of its digest.</param>
/// <param name="elliptic">ECDSA, not RSA.</param>
/// <seealso href="https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/security/Signature.html">Signature</seealso>
internal sealed class JavaSignature(string algorithm, HashAlgorithmName hash, bool elliptic) : IJavaObject
{
    private readonly ArrayBufferWriter<byte> input = new();
    private IJavaKey? signer;
    private IJavaKey? verifier;

    public static JavaClass Type { get; } =
        JavaClass
            .Define("java.security.Signature")
            .Abstract()
            .Static("java.security.Signature getInstance(String)", call => Named(call.NeedText(0)))
            .Static("java.security.Signature getInstance(String, String)", call => Named(call.NeedText(0)))
            .Method(
                "void initSign(java.security.PrivateKey)",
                call => call.Self<JavaSignature>().Init(call.Get<IJavaKey>(0), signs: true)
            )
            .Method(
                "void initSign(java.security.PrivateKey, java.security.SecureRandom)",
                call => call.Self<JavaSignature>().Init(call.Get<IJavaKey>(0), signs: true)
            )
            .Method(
                "void initVerify(java.security.PublicKey)",
                call => call.Self<JavaSignature>().Init(call.Get<IJavaKey>(0), signs: false)
            )
            .Method("void update(byte)", call => call.Self<JavaSignature>().Take([(byte)call.Int(0)]))
            .Method("void update(byte[])", call => call.Self<JavaSignature>().Take(call.Need<byte[]>(0)))
            .Method("void update(byte[], int, int)", call => call.Self<JavaSignature>().Take(ByteRanges.Of(call)))
            .Method("byte[] sign()", call => call.Self<JavaSignature>().Sign())
            .Method("boolean verify(byte[])", call => call.Self<JavaSignature>().Verify(call.Need<byte[]>(0)))
            .Method("String getAlgorithm()", call => call.Self<JavaSignature>().Algorithm)
            .Declares(
                """
                void initVerify(java.security.cert.Certificate)
                void setParameter(java.security.spec.AlgorithmParameterSpec)
                java.security.AlgorithmParameters getParameters()
                java.security.Provider getProvider()
                """
            )
            .Build();

    public static JavaClass Delegate { get; } =
        JavaClass.Define("java.security.Signature$Delegate").Extends("java.security.Signature").NotPublic().Build();

    public JavaClass Class => Delegate;

    private string Algorithm { get; } = algorithm;

    private static JavaSignature Named(string name)
    {
        var parts = name.ToUpperInvariant().Split("WITH");
        HashAlgorithmName? hash = parts[0] switch
        {
            "SHA1" => HashAlgorithmName.SHA1,
            "SHA256" => HashAlgorithmName.SHA256,
            "SHA384" => HashAlgorithmName.SHA384,
            "SHA512" => HashAlgorithmName.SHA512,
            _ => null,
        };
        return parts.Length == 2 && hash is { } found && parts[1] is "RSA" or "ECDSA"
                ? new JavaSignature(name, hash!.Value, parts[1] == "ECDSA")
            : parts[^1] is "RSA" or "ECDSA" or "DSA" or "RSASSA-PSS" or "ED25519" or "EDDSA"
                ? throw new Diagnostics.NotSimulatedException($"java.security.Signature of {name}")
            : throw new JavaException("java.security.NoSuchAlgorithmException", $"{name} Signature not available");
    }

    private object? Init(IJavaKey? key, bool signs)
    {
        var fits = signs
            ? key is (RsaPrivateCrtKey or RsaPrivateKey) && !elliptic || key is EcPrivateKey && elliptic
            : key is RsaPublicKey && !elliptic || key is EcPublicKey && elliptic;
        if (!fits)
        {
            throw new JavaException(
                "java.security.InvalidKeyException",
                $"No installed provider supports this key: {key?.Class.Name ?? "(null)"}"
            );
        }

        signer = signs ? key : null;
        verifier = signs ? null : key;
        input.ResetWrittenCount();
        return null;
    }

    private object? Take(byte[] bytes)
    {
        if (signer is null && verifier is null)
        {
            throw Unready("object not initialized for signature or verification");
        }

        input.Write(bytes);
        return null;
    }

    private byte[] Sign()
    {
        var data = Taken();
        switch (signer)
        {
            case null:
                throw Unready("object not initialized for signing");
            case EcPrivateKey key:
                using (var ec = key.Open())
                {
                    return ec.SignData(data, hash, DSASignatureFormat.Rfc3279DerSequence);
                }

            default:
                return RsaSignatures.Sign(signer, hash, RSASignaturePadding.Pkcs1, data);
        }
    }

    private object Verify(byte[] signature)
    {
        var data = Taken();
        switch (verifier)
        {
            case null:
                throw Unready("object not initialized for verification");
            case EcPublicKey key:
                using (var ec = key.Open())
                {
                    return ec.VerifyData(data, signature, hash, DSASignatureFormat.Rfc3279DerSequence);
                }

            default:
                using (var rsa = ((RsaPublicKey)verifier).Open())
                {
                    return rsa.VerifyData(data, signature, hash, RSASignaturePadding.Pkcs1);
                }
        }
    }

    private byte[] Taken()
    {
        var data = input.WrittenSpan.ToArray();
        input.ResetWrittenCount();
        return data;
    }

    private static JavaException Unready(string message) => new("java.security.SignatureException", message);
}
