using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// A header builder. It collects parameters in a <c>HashMap</c>, so the header lists them in the order of their hashes, whatever the order
/// of the calls.
/// </summary>
/// <param name="javaClass">Which of AM's header builders.</param>
/// <param name="owner">The builder of the token, which <c>done()</c> gives back.</param>
/// <remarks>Source: open-source fork, run.</remarks>
internal sealed class JwtHeaderDraft(JavaClass javaClass, IJavaObject owner) : IJavaObject
{
    private const string Builders = "org.forgerock.json.jose.builders.";
    private const string Parent = Builders + "JwtHeaderBuilder";
    private const string SecureName = Builders + "JwtSecureHeaderBuilder";

    public static JavaClass Base { get; } =
        JavaClass
            .Define(Parent)
            .Abstract()
            .Method($"{Parent} header(String, Object)", Setter((call, headers) => headers.Put(call.Text(0), call[1])))
            .Method($"{Parent} headerIfNotNull(String, Object)", Setter(IfNotNull))
            .Method(
                $"{Parent} alg(org.forgerock.json.jose.jwt.Algorithm)",
                Setter((call, headers) => headers.Put("alg", Name(call)))
            )
            .Method($"{Builders}JwtBuilder done()", call => call.Self<JwtHeaderDraft>().Owner)
            .Build();

    public static JavaClass Secure { get; } =
        JavaClass
            .Define(SecureName)
            .Extends(Parent)
            .Abstract()
            .Method($"{SecureName} jku(java.net.URL)", Named("jku"))
            .Method($"{SecureName} jwk(org.forgerock.json.jose.jwk.JWK)", Named("jwk"))
            .Method($"{SecureName} x5u(java.net.URL)", Named("x5u"))
            .Method($"{SecureName} x5t(String)", Named("x5t"))
            .Method($"{SecureName} x5c(List)", Named("x5c"))
            .Method($"{SecureName} kid(String)", Named("kid"))
            .Method($"{SecureName} cty(String)", Named("cty"))
            .Method($"{SecureName} crit(List)", Named("crit"))
            .Method(
                $"{SecureName} zip(org.forgerock.json.jose.jwe.CompressionAlgorithm)",
                Setter((call, headers) => headers.Put("zip", Name(call)))
            )
            .Build();

    public static JavaClass Jws { get; } = JavaClass.Define(Builders + "JwsHeaderBuilder").Extends(SecureName).Build();

    public static JavaClass SignedAfterwards { get; } =
        JavaClass.Define(Builders + "EncryptedThenSignedJwtHeaderBuilder").Extends(SecureName).Build();

    public static JavaClass Jwe { get; } =
        JavaClass
            .Define(Builders + "JweHeaderBuilder")
            .Extends(SecureName)
            .Method(
                $"{Builders}JweHeaderBuilder enc(org.forgerock.json.jose.jwe.EncryptionMethod)",
                Setter((call, headers) => headers.Put("enc", Name(call)))
            )
            .Method($"{Builders}JweHeaderBuilder epk(String)", Named("epk"))
            .Method($"{Builders}JweHeaderBuilder apu(String)", Named("apu"))
            .Build();

    public static JavaClass EncryptedAfterwards { get; } =
        JavaClass
            .Define(Builders + "SignedThenEncryptedJwtHeaderBuilder")
            .Extends(Builders + "JweHeaderBuilder")
            .Build();

    public JavaClass Class { get; } = javaClass;

    public IJavaObject Owner { get; } = owner;

    public IJavaMap Headers { get; } = new JavaHashMap();

    private static JavaBody Setter(Action<JavaCall, IJavaMap> set) =>
        call =>
        {
            var draft = call.Self<JwtHeaderDraft>();
            set(call, draft.Headers);
            return draft;
        };

    private static JavaBody Named(string name) => Setter((call, headers) => headers.Put(name, call[0]));

    private static void IfNotNull(JavaCall call, IJavaMap headers)
    {
        if (call[1] is not null)
        {
            headers.Put(call.Text(0), call[1]);
        }
    }

    private static string Name(JavaCall call) => JavaValues.Text(call.Need<JavaEnumConstant>(0));
}
