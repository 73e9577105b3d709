using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>EncryptedThenSignedJwtBuilder</c>: an encrypted token inside a signed one; <c>alg</c> and <c>cty</c> come by themselves.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class EncryptedThenSignedJwtBuilder : IJavaObject
{
    private const string Builders = "org.forgerock.json.jose.builders.";

    private readonly EncryptedJwtBuilder inner;
    private readonly ISigningHandler handler;
    private readonly JwsAlgorithm algorithm;
    private readonly JwtHeaderDraft header;

    public EncryptedThenSignedJwtBuilder(
        JavaClass javaClass,
        EncryptedJwtBuilder inner,
        ISigningHandler handler,
        JwsAlgorithm algorithm
    )
    {
        Class = javaClass;
        this.inner = inner;
        this.handler = handler;
        this.algorithm = algorithm;
        header = new JwtHeaderDraft(JwtHeaderDraft.SignedAfterwards, this);
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Builders + "EncryptedThenSignedJwtBuilder")
            .Implements(Builders + "SignedJwtBuilder")
            .Method(
                $"{Builders}EncryptedThenSignedJwtHeaderBuilder headers()",
                call => call.Self<EncryptedThenSignedJwtBuilder>().header
            )
            .Method(
                "org.forgerock.json.jose.jws.SignedJwt asJwt()",
                call => call.Self<EncryptedThenSignedJwtBuilder>().AsJwt(call.Run)
            )
            .Method("String build()", call => call.Self<EncryptedThenSignedJwtBuilder>().AsJwt(call.Run).Build())
            .Build();

    public static JavaClass OldType { get; } =
        JavaClass
            .Define(Builders + "SignedEncryptedJwtBuilder")
            .Extends(Builders + "EncryptedThenSignedJwtBuilder")
            .Build();

    public JavaClass Class { get; }

    public static JavaClass Named(string simple) => simple == Type.SimpleName ? Type : OldType;

    private SignedJwt AsJwt(JavaRun run)
    {
        header.Headers.Put("alg", algorithm.Name);
        header.Headers.Put("cty", "JWT");
        return SignedJwt.Around(JwtHeader.Jws(header.Headers), inner.AsJwt(), handler, run.Random);
    }
}
