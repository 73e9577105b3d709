using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.builders.SignedJwtBuilderImpl</c>; <c>build()</c> gives the compact text.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class SignedJwtBuilder(ISigningHandler handler) : IJavaObject
{
    private const string Builders = "org.forgerock.json.jose.builders.";

    private JwtHeaderDraft? header;

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Builders + "SignedJwtBuilderImpl")
            .Implements(Builders + "SignedJwtBuilder")
            .Constructor(
                "(org.forgerock.json.jose.jws.handlers.SigningHandler)",
                call => new SignedJwtBuilder(call.Need<ISigningHandler>(0))
            )
            .Method($"{Builders}JwsHeaderBuilder headers()", call => call.Self<SignedJwtBuilder>().NewHeader())
            .Method($"{Builders}SignedJwtBuilderImpl claims(org.forgerock.json.jose.jwt.JwtClaimsSet)", SetClaims)
            .Method(
                $"{Builders}SignedThenEncryptedJwtBuilder encrypt(java.security.Key)",
                call => new EncryptedJwtBuilder(call.Get<IJavaKey>(0), call.Self<SignedJwtBuilder>())
            )
            .Method(
                $"{Builders}SignedThenEncryptedJwtBuilder encrypt(org.forgerock.secrets.keys.KeyEncryptionKey)",
                call => new EncryptedJwtBuilder(
                    call.Need<ForgeRockSecrets.SecretKeyHolder>(0).Key,
                    call.Self<SignedJwtBuilder>()
                )
            )
            .Method("org.forgerock.json.jose.jws.SignedJwt asJwt()", call => call.Self<SignedJwtBuilder>().AsJwt())
            .Method("String build()", call => call.Self<SignedJwtBuilder>().AsJwt().Build())
            .Build();

    public JavaClass Class => Type;

    public JwtClaimsSet? Claims { get; set; }

    public SignedJwt AsJwt() => SignedJwt.Of(JwtHeader.Jws(header?.Headers), Claims ?? new JwtClaimsSet(), handler);

    private static object SetClaims(JavaCall call)
    {
        var builder = call.Self<SignedJwtBuilder>();
        builder.Claims = call.Get<JwtClaimsSet>(0);
        return builder;
    }

    private JwtHeaderDraft NewHeader() => header = new JwtHeaderDraft(JwtHeaderDraft.Jws, this);
}
