using System.Security.Cryptography;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>Signs with a shared secret of any length.</summary>
/// <param name="simple">Which of AM's handlers it is.</param>
/// <param name="secret">The secret.</param>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class HmacSigningHandler(string simple, byte[] secret) : ISigningHandler
{
    private readonly byte[] secret = [.. secret];

    public JavaClass Class => SigningHandlerClasses.Named(simple);

    public byte[] Sign(JwsAlgorithm algorithm, byte[] data) =>
        algorithm.Kind == "HMAC"
            ? secret.Length == 0
                ? throw SigningHandlerClasses.Refused("Empty key")
                : CryptographicOperations.HmacData(Digests.Named(algorithm.Digest!), secret, data)
            : throw new JavaException(
                "org.forgerock.json.jose.exceptions.JwsSigningException",
                $"Unsupported Signing Algorithm, {algorithm.JavaName ?? "null"}"
            );

    public bool Verify(JwsAlgorithm algorithm, byte[] data, byte[] signature) =>
        CryptographicOperations.FixedTimeEquals(Sign(algorithm, data), signature);
}
