using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>A <c>org.forgerock.json.jose.jws.handlers.SigningHandler</c>: signs and verifies with one key.</summary>
internal interface ISigningHandler : IJavaObject
{
    byte[] Sign(JwsAlgorithm algorithm, byte[] data);

    bool Verify(JwsAlgorithm algorithm, byte[] data, byte[] signature);
}
