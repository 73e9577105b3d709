using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Classes.Jackson;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>EncryptedJwt</c>, and <c>SignedThenEncryptedJwt</c> when a signed token is inside.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class EncryptedJwt : IJavaObject
{
    private const string Jwe = "org.forgerock.json.jose.jwe.";
    private const string Handler = "org.forgerock.json.jose.jws.handlers.SigningHandler";

    private readonly JwtHeader header;
    private readonly IJavaKey? key;
    private readonly IReadOnlyList<string>? parts;
    private IJavaObject? payload;

    private EncryptedJwt(
        JavaClass javaClass,
        JwtHeader header,
        IJavaObject? payload,
        IJavaKey? key,
        IReadOnlyList<string>? parts
    )
    {
        Class = javaClass;
        this.header = header;
        this.payload = payload;
        this.key = key;
        this.parts = parts;
    }

    public static JavaClass Type { get; } =
        JavaClass
            .Define(Jwe + "EncryptedJwt")
            .Implements("org.forgerock.json.jose.jwt.Jwt", "org.forgerock.json.jose.jwt.Payload")
            .Constructor(
                $"({Jwe}JweHeader, org.forgerock.json.jose.jwt.JwtClaimsSet, java.security.Key)",
                call => Of(call.Need<JwtHeader>(0), call.Need<JwtClaimsSet>(1), call.Get<IJavaKey>(2))
            )
            .Method("org.forgerock.json.jose.jwt.JwtHeader getHeader()", call => call.Self<EncryptedJwt>().header)
            .Method("org.forgerock.json.jose.jwt.JwtClaimsSet getClaimsSet()", call => call.Self<EncryptedJwt>().Claims)
            .Method("String build()", call => call.Self<EncryptedJwt>().Build(call.Run.Random))
            .Method("void decrypt(java.security.Key)", Decrypt)
            .Build();

    public static JavaClass Nested { get; } =
        JavaClass
            .Define(Jwe + "SignedThenEncryptedJwt")
            .Extends(Jwe + "EncryptedJwt")
            .Method(
                $"boolean verify({Handler})",
                call => call.Self<EncryptedJwt>().Verify(call.Need<ISigningHandler>(0))
            )
            .Method($"boolean decryptAndVerify(java.security.Key, {Handler})", DecryptAndVerify)
            .Build();

    public JavaClass Class { get; }

    public JwtClaimsSet? Claims =>
        payload is SignedJwt signed ? signed.Claims
        : Class == Nested && payload is null ? throw new JavaException("java.lang.NullPointerException", null)
        : (JwtClaimsSet?)payload;

    public static EncryptedJwt Of(JwtHeader header, IJavaObject payload, IJavaKey? key) =>
        new(payload is SignedJwt ? Nested : Type, header, payload, key, null);

    /// <summary>A token of five parts, still encrypted. A content type says that a token is inside.</summary>
    public static EncryptedJwt Read(JwtHeader header, IReadOnlyList<string> parts) =>
        new(header.Text("cty") is null ? Type : Nested, header, null, null, parts);

    public string Build(RandomSource random)
    {
        var text = payload switch
        {
            SignedJwt signed => signed.Build(),
            JwtClaimsSet claims => claims.JavaText,
            _ => throw new JavaException("java.lang.NullPointerException", null),
        };
        var algorithm = header.KeyAlgorithm;
        var method = header.Method;
        var (contentKey, travelling) = JweKeys.ForEncryption(algorithm, method, key, random);
        var encoded = JoseText.Encode(header.JavaText);
        var plain = JoseText.Pack(header.Compression.Name, Encoding.UTF8.GetBytes(text));
        var (iv, sealedText, tag) = JweContent.Encrypt(
            method,
            contentKey,
            plain,
            Encoding.ASCII.GetBytes(encoded),
            random
        );
        return string.Join(
            '.',
            encoded,
            Base64UrlText.Encode(travelling),
            Base64UrlText.Encode(iv),
            Base64UrlText.Encode(sealedText),
            Base64UrlText.Encode(tag)
        );
    }

    public void Decrypt(IJavaKey? privateKey)
    {
        if (parts is null)
        {
            throw new JavaException("java.lang.NullPointerException", null);
        }

        var method = header.Method;
        var contentKey = JweKeys.ForDecryption(header.KeyAlgorithm, method, privateKey, Base64UrlText.Decode(parts[1]));
        var plain = JweContent.Decrypt(
            method,
            contentKey,
            Base64UrlText.Decode(parts[2]),
            Base64UrlText.Decode(parts[3]),
            Base64UrlText.Decode(parts[4]),
            Encoding.ASCII.GetBytes(parts[0])
        );
        var text = Encoding.UTF8.GetString(JoseText.Unpack(header.Compression.Name, plain));
        payload = Class == Nested ? JwtReconstruction.Read(text) : JwtClaimsSet.Of(JwtReconstruction.Json(text));
    }

    private bool Verify(ISigningHandler handler) =>
        payload is SignedJwt signed
            ? signed.Verify(handler)
            : throw new JavaException(
                "org.forgerock.json.jose.exceptions.JwsVerifyingException",
                "JWT must be decrypted before the nested signature can be verified"
            );

    private static object? Decrypt(JavaCall call)
    {
        call.Self<EncryptedJwt>().Decrypt(call.Get<IJavaKey>(0));
        return null;
    }

    private static object DecryptAndVerify(JavaCall call)
    {
        call.Self<EncryptedJwt>().Decrypt(call.Get<IJavaKey>(0));
        return call.Self<EncryptedJwt>().Verify(call.Need<ISigningHandler>(1));
    }
}
