using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// <c>EncryptedJwtBuilder</c>, and <c>SignedThenEncryptedJwtBuilder</c> when a signed token goes inside; that one's header gets
/// <c>cty</c> <c>JWT</c> by itself.
/// </summary>
/// <param name="key">The key that encrypts.</param>
/// <param name="signed">The builder of the token inside, or null.</param>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class EncryptedJwtBuilder(IJavaKey? key, SignedJwtBuilder? signed) : IJavaObject
{
    private const string Builders = "org.forgerock.json.jose.builders.";
    private const string Handler = "org.forgerock.json.jose.jws.handlers.SigningHandler";
    private const string Algorithm = "org.forgerock.json.jose.jws.JwsAlgorithm";

    private JwtHeaderDraft? header;
    private JwtClaimsSet? claims;

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Builders + "EncryptedJwtBuilder")
            .Implements(Builders + "JwtBuilder")
            .Constructor("(java.security.Key)", call => new EncryptedJwtBuilder(call.Get<IJavaKey>(0), null))
            .Method($"{Builders}JweHeaderBuilder headers()", call => call.Self<EncryptedJwtBuilder>().NewHeader())
            .Method($"{Builders}EncryptedJwtBuilder claims(org.forgerock.json.jose.jwt.JwtClaimsSet)", SetClaims)
            .Method(
                $"{Builders}SignedEncryptedJwtBuilder sign({Handler}, {Algorithm})",
                call => Signed(call, "SignedEncryptedJwtBuilder")
            )
            .Method(
                $"{Builders}EncryptedThenSignedJwtBuilder signedWith({Handler}, {Algorithm})",
                call => Signed(call, "EncryptedThenSignedJwtBuilder")
            )
            .Method(
                "org.forgerock.json.jose.jwe.EncryptedJwt asJwt()",
                call => call.Self<EncryptedJwtBuilder>().AsJwt()
            )
            .Method("String build()", call => call.Self<EncryptedJwtBuilder>().AsJwt().Build(call.Run.Random))
            .Build();

    public static JavaClass Nested { get; } =
        JavaClass.Define(Builders + "SignedThenEncryptedJwtBuilder").Extends(Builders + "EncryptedJwtBuilder").Build();

    public JavaClass Class => signed is null ? Type : Nested;

    public EncryptedJwt AsJwt()
    {
        var parameters = header?.Headers;
        if (signed is not null)
        {
            parameters ??= new JwtHeaderDraft(JwtHeaderDraft.EncryptedAfterwards, this).Headers;
            parameters.Put("cty", "JWT");
        }

        return EncryptedJwt.Of(
            JwtHeader.Jwe(parameters),
            signed is null ? claims ?? new JwtClaimsSet() : signed.AsJwt(),
            key
        );
    }

    private static object SetClaims(JavaCall call)
    {
        var builder = call.Self<EncryptedJwtBuilder>();
        builder.Take(call.Get<JwtClaimsSet>(0));
        return builder;
    }

    private static object Signed(JavaCall call, string simple) =>
        new EncryptedThenSignedJwtBuilder(
            EncryptedThenSignedJwtBuilder.Named(simple),
            call.Self<EncryptedJwtBuilder>(),
            call.Need<ISigningHandler>(0),
            JwsAlgorithm.Of(call.Need<JavaEnumConstant>(1))
        );

    private void Take(JwtClaimsSet? given)
    {
        if (signed is null)
        {
            claims = given;
        }
        else
        {
            signed.Claims = given;
        }
    }

    // The nested kind has one header for its life; the plain kind begins anew at each call.
    private JwtHeaderDraft NewHeader() =>
        header = signed is null
            ? new JwtHeaderDraft(JwtHeaderDraft.Jwe, this)
            : header ?? new JwtHeaderDraft(JwtHeaderDraft.EncryptedAfterwards, this);
}
