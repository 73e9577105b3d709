using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>Signs with an RSA private key, verifies with the public one.</summary>
/// <param name="simple">Which of AM's handlers it is.</param>
/// <param name="key">The key; a wrong kind is refused when it is used.</param>
/// <remarks>Source: open-source fork, run; numbers that don't fit are recorded.</remarks>
internal sealed class RsaSigningHandler(string simple, IJavaKey? key) : ISigningHandler
{
    public JavaClass Class => SigningHandlerClasses.Named(simple);

    public byte[] Sign(JwsAlgorithm algorithm, byte[] data)
    {
        Validate(algorithm);
        try
        {
            return key switch
            {
                RsaPrivateCrtKey or RsaPrivateKey => RsaSignatures.Sign(
                    key,
                    Digests.Named(algorithm.Digest!),
                    Padding(algorithm),
                    data
                ),
                _ => throw SigningHandlerClasses.Refused("RSA requires private key for signing."),
            };
        }
        catch (JavaException failed) when (failed.ClassName == "java.security.SignatureException")
        {
            throw new JavaException("org.forgerock.json.jose.exceptions.JwsSigningException", null, failed);
        }
    }

    public bool Verify(JwsAlgorithm algorithm, byte[] data, byte[] signature)
    {
        Validate(algorithm);
        var verifier =
            key as RsaPublicKey
            ?? throw SigningHandlerClasses.Refused("RSA requires public key for signature verification.");
        using var rsa = verifier.Open();
        return rsa.VerifyData(data, signature, Digests.Named(algorithm.Digest!), Padding(algorithm));
    }

    private static RSASignaturePadding Padding(JwsAlgorithm algorithm) =>
        algorithm.Name.StartsWith("PS", StringComparison.Ordinal) ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1;

    private static void Validate(JwsAlgorithm algorithm)
    {
        if (algorithm.Kind != "RSA")
        {
            throw SigningHandlerClasses.Refused("Not an RSA algorithm.");
        }
    }
}
