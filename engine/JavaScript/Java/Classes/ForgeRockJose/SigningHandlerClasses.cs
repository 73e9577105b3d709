using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockSecrets;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The tables of the signing handlers and of <c>SigningManager</c>.</summary>
/// <remarks>Source: open-source fork, run; the Secret* handlers from their use in am-external 8.0.2 and public scripts.</remarks>
internal static class SigningHandlerClasses
{
    private const string Handlers = "org.forgerock.json.jose.jws.handlers.";
    private const string Handler = Handlers + "SigningHandler";
    private const string Signing = "org.forgerock.secrets.keys.SigningKey";
    private const string Verification = "org.forgerock.secrets.keys.VerificationKey";

    public static JavaClass Interface { get; } =
        JavaClass
            .Define(Handler)
            .Interface()
            .Method(
                "byte[] sign(org.forgerock.json.jose.jws.JwsAlgorithm, String)",
                call => Sign(call, Encoding.UTF8.GetBytes(call.NeedText(1)))
            )
            .Method(
                "byte[] sign(org.forgerock.json.jose.jws.JwsAlgorithm, byte[])",
                call => Sign(call, call.Need<byte[]>(1))
            )
            .Method(
                "boolean verify(org.forgerock.json.jose.jws.JwsAlgorithm, byte[], byte[])",
                call => call.Self<ISigningHandler>().Verify(Algorithm(call), call.Need<byte[]>(1), call.Need<byte[]>(2))
            )
            .Build();

    public static IReadOnlyList<JavaClass> All { get; } =
    [
        Define("HmacSigningHandler")
            .Constructor("(byte[])", call => new HmacSigningHandler("HmacSigningHandler", Secret(call)))
            .Build(),
        Define("RSASigningHandler").Build(),
        Define("ECDSASigningHandler")
            .Constructor(
                "(java.security.interfaces.ECPrivateKey)",
                call => new EcdsaSigningHandler("ECDSASigningHandler", call.Get<IJavaKey>(0))
            )
            .Constructor(
                "(java.security.interfaces.ECPublicKey)",
                call => new EcdsaSigningHandler("ECDSASigningHandler", call.Get<IJavaKey>(0))
            )
            .Build(),
        Define("NOPSigningHandler").Constructor("()", _ => new NopSigningHandler()).Build(),
        OfSecret("SecretHmacSigningHandler", key => new HmacSigningHandler("SecretHmacSigningHandler", Bytes(key))),
        OfSecret("SecretRSASigningHandler", key => new RsaSigningHandler("SecretRSASigningHandler", key)),
        OfSecret("SecretECDSASigningHandler", key => new EcdsaSigningHandler("SecretECDSASigningHandler", key)),
    ];

    public static JavaClass Manager { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jws.SigningManager")
            .Constructor("()", _ => new JavaInstance(Manager!))
            .Method($"{Handler} newNopSigningHandler()", _ => new NopSigningHandler())
            .Method(
                $"{Handler} newHmacSigningHandler(byte[])",
                call => new HmacSigningHandler("HmacSigningHandler", Secret(call))
            )
            .Method(
                $"{Handler} newRsaSigningHandler(java.security.Key)",
                call => new RsaSigningHandler("RSASigningHandler", call.Get<IJavaKey>(0))
            )
            .Method(
                $"{Handler} newEcdsaSigningHandler(java.security.interfaces.ECPrivateKey)",
                call => new EcdsaSigningHandler("ECDSASigningHandler", call.Get<IJavaKey>(0))
            )
            .Method(
                $"{Handler} newEcdsaVerificationHandler(java.security.interfaces.ECPublicKey)",
                call => new EcdsaSigningHandler("ECDSASigningHandler", call.Get<IJavaKey>(0))
            )
            .Method($"{Handler} newSigningHandler({Signing})", call => HandlerOf(call.Need<SecretKeyHolder>(0).Key))
            .Method(
                $"{Handler} newVerificationHandler({Verification})",
                call => HandlerOf(call.Need<SecretKeyHolder>(0).Key)
            )
            .Build();

    /// <summary>The class of a handler by its simple name.</summary>
    public static JavaClass Named(string simple) => All.First(c => c.SimpleName == simple);

    public static JavaException Refused(string message, JavaException? cause = null) =>
        new("java.lang.IllegalArgumentException", message, cause);

    private static JavaClassBuilder Define(string simple) => JavaClass.Define(Handlers + simple).Implements(Handler);

    private static JavaClass OfSecret(string simple, Func<IJavaKey, ISigningHandler> make) =>
        Define(simple)
            .Constructor($"({Signing})", call => make(call.Need<SecretKeyHolder>(0).Key))
            .Constructor($"({Verification})", call => make(call.Need<SecretKeyHolder>(0).Key))
            .Build();

    private static object Sign(JavaCall call, byte[] data) => call.Self<ISigningHandler>().Sign(Algorithm(call), data);

    private static JwsAlgorithm Algorithm(JavaCall call) => JwsAlgorithm.Of(call.Need<JavaEnumConstant>(0));

    private static byte[] Secret(JavaCall call) =>
        call.Get<byte[]>(0)
        ?? throw new JavaException("java.lang.NullPointerException", "Shared secret cannot be null.");

    private static byte[] Bytes(IJavaKey key) =>
        key is JavaxCrypto.JavaSecretKey secret
            ? secret.Bytes
            : throw new JavaException(
                "java.lang.ClassCastException",
                $"class {key.Class.Name} cannot be cast to class javax.crypto.SecretKey"
            );

    private static ISigningHandler HandlerOf(IJavaKey key) =>
        key.Algorithm switch
        {
            "RSA" => new RsaSigningHandler("SecretRSASigningHandler", key),
            "EC" => new EcdsaSigningHandler("SecretECDSASigningHandler", key),
            _ => new HmacSigningHandler("SecretHmacSigningHandler", Bytes(key)),
        };
}
