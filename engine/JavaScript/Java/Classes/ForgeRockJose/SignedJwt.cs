using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// <c>SignedJwt</c>, and <c>EncryptedThenSignedJwt</c> / <c>SignedEncryptedJwt</c> when an encrypted token is inside: made to be signed, or
/// read from a text to be verified.
/// </summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class SignedJwt : IJavaObject
{
    private const string Jws = "org.forgerock.json.jose.jws.";

    private readonly JwtHeader header;
    private readonly JwtClaimsSet? claims;
    private readonly EncryptedJwt? inside;
    private readonly ISigningHandler? handler;
    private readonly RandomSource random;
    private readonly byte[]? input;
    private readonly byte[]? signature;

    private SignedJwt(
        JavaClass javaClass,
        JwtHeader header,
        JwtClaimsSet? claims,
        EncryptedJwt? inside,
        ISigningHandler? handler,
        RandomSource? random = null,
        byte[]? input = null,
        byte[]? signature = null
    )
    {
        Class = javaClass;
        this.header = header;
        this.claims = claims;
        this.inside = inside;
        this.handler = handler;
        this.random = random ?? RandomSource.Strong;
        this.input = input;
        this.signature = signature;
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Jws + "SignedJwt")
            .Implements("org.forgerock.json.jose.jwt.Jwt", "org.forgerock.json.jose.jwt.Payload")
            .Constructor(
                $"({Jws}JwsHeader, org.forgerock.json.jose.jwt.JwtClaimsSet, {Jws}handlers.SigningHandler)",
                call => Of(call.Need<JwtHeader>(0), call.Need<JwtClaimsSet>(1), call.Need<ISigningHandler>(2))
            )
            .Method($"{Jws}JwsHeader getHeader()", call => call.Self<SignedJwt>().header)
            .Method("org.forgerock.json.jose.jwt.JwtClaimsSet getClaimsSet()", call => call.Self<SignedJwt>().Claims)
            .Method("String build()", call => call.Self<SignedJwt>().Build())
            .Method(
                $"boolean verify({Jws}handlers.SigningHandler)",
                call => call.Self<SignedJwt>().Verify(call.Need<ISigningHandler>(0))
            )
            .Build();

    public static JavaClass Nested { get; } =
        JavaClass
            .Define(Jws + "EncryptedThenSignedJwt")
            .Extends(Jws + "SignedJwt")
            .Method(
                "void decrypt(java.security.Key)",
                call =>
                {
                    call.Self<SignedJwt>().inside!.Decrypt(call.Get<JavaSecurity.IJavaKey>(0));
                    return null;
                }
            )
            .Build();

    public static JavaClass OldNested { get; } =
        JavaClass.Define(Jws + "SignedEncryptedJwt").Extends(Jws + "EncryptedThenSignedJwt").Build();

    public JavaClass Class { get; }

    public JwtClaimsSet? Claims => inside is null ? claims : inside.Claims;

    public static SignedJwt Of(JwtHeader header, JwtClaimsSet claims, ISigningHandler handler) =>
        new(Type, header, claims, null, handler);

    public static SignedJwt Around(
        JwtHeader header,
        EncryptedJwt inside,
        ISigningHandler handler,
        RandomSource random
    ) => new(Nested, header, null, inside, handler, random);

    public static SignedJwt Read(JwtHeader header, JwtClaimsSet claims, string input, byte[] signature) =>
        new(Type, header, claims, null, null, null, Encoding.UTF8.GetBytes(input), signature);

    public static SignedJwt ReadAround(JwtHeader header, EncryptedJwt inside, string input, byte[] signature) =>
        new(OldNested, header, null, inside, null, null, Encoding.UTF8.GetBytes(input), signature);

    /// <summary>The compact text.</summary>
    public string Build()
    {
        var payload = Encoding.UTF8.GetBytes(inside is null ? claims!.JavaText : inside.Build(random));
        var text =
            JoseText.Encode(header.JavaText)
            + "."
            + Base64UrlText.Encode(JoseText.Pack(header.Compression.Name, payload));
        var signer = handler ?? throw new JavaException("java.lang.NullPointerException", null);
        return text + "." + Base64UrlText.Encode(signer.Sign(header.Signature, Encoding.UTF8.GetBytes(text)));
    }

    public bool Verify(ISigningHandler verifier) =>
        verifier.Verify(
            header.Signature,
            input ?? throw new JavaException("java.lang.NullPointerException", null),
            signature!
        );
}
