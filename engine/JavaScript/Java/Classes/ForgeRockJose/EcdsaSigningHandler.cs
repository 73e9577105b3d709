using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>Signs with an elliptic curve key; signatures are r and s side by side.</summary>
/// <param name="simple">Which of AM's handlers it is.</param>
/// <param name="key">A private key for signing, a public one for verifying.</param>
/// <remarks>Source: open-source fork.</remarks>
internal sealed class EcdsaSigningHandler(string simple, IJavaKey? key) : ISigningHandler
{
    private readonly IJavaKey key = key ?? throw new JavaException("java.lang.NullPointerException", null);

    public JavaClass Class => SigningHandlerClasses.Named(simple);

    public byte[] Sign(JwsAlgorithm algorithm, byte[] data)
    {
        Validate(algorithm);
        using var ec = (key as EcPrivateKey ?? throw NoKey()).Open();
        return ec.SignData(data, Digests.Named(algorithm.Digest!), DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
    }

    public bool Verify(JwsAlgorithm algorithm, byte[] data, byte[] signature)
    {
        Validate(algorithm);
        using var ec = (key as EcPublicKey ?? throw NoKey()).Open();
        return ec.VerifyData(
            data,
            signature,
            Digests.Named(algorithm.Digest!),
            DSASignatureFormat.IeeeP1363FixedFieldConcatenation
        );
    }

    private static void Validate(JwsAlgorithm algorithm)
    {
        if (algorithm.Kind != "ECDSA")
        {
            throw SigningHandlerClasses.Refused("Not an ECDSA algorithm.");
        }
    }

    private static JavaException NoKey() =>
        new(
            "org.forgerock.json.jose.exceptions.JwsSigningException",
            null,
            new JavaException("java.security.InvalidKeyException", "Key must not be null")
        );
}
