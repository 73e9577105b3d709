using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The handler of unsigned tokens: an empty signature, and nothing but that verifies.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class NopSigningHandler : ISigningHandler
{
    public JavaClass Class => SigningHandlerClasses.Named("NOPSigningHandler");

    public byte[] Sign(JwsAlgorithm algorithm, byte[] data) => [];

    public bool Verify(JwsAlgorithm algorithm, byte[] data, byte[] signature) => signature.Length == 0;
}
