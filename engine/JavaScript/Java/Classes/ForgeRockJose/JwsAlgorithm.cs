using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.jws.JwsAlgorithm</c>: what each constant means.</summary>
/// <param name="Name">The constant, which is also the name in JOSE headers.</param>
/// <param name="JavaName">The JDK's name of the signature or MAC.</param>
/// <param name="Digest">The JDK's name of its digest.</param>
/// <param name="Kind">The constant of <c>JwsAlgorithmType</c>.</param>
/// <remarks>Source: public Javadoc of AM's JOSE library (the PS and EdDSA constants), open-source fork.</remarks>
internal sealed record JwsAlgorithm(string Name, string? JavaName, string? Digest, string Kind)
{
    private static readonly JwsAlgorithm[] All =
    [
        new("NONE", null, null, "NONE"),
        new("HS256", "HmacSHA256", "SHA-256", "HMAC"),
        new("HS384", "HmacSHA384", "SHA-384", "HMAC"),
        new("HS512", "HmacSHA512", "SHA-512", "HMAC"),
        new("RS256", "SHA256withRSA", "SHA-256", "RSA"),
        new("RS384", "SHA384withRSA", "SHA-384", "RSA"),
        new("RS512", "SHA512withRSA", "SHA-512", "RSA"),
        new("ES256", "SHA256WithECDSA", "SHA-256", "ECDSA"),
        new("ES384", "SHA384WithECDSA", "SHA-384", "ECDSA"),
        new("ES512", "SHA512WithECDSA", "SHA-512", "ECDSA"),
        new("EdDSA", "EdDSA", null, "EDDSA"),
        new("PS256", "RSASSA-PSS", "SHA-256", "RSA"),
        new("PS384", "RSASSA-PSS", "SHA-384", "RSA"),
        new("PS512", "RSASSA-PSS", "SHA-512", "RSA"),
    ];

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jws.JwsAlgorithm")
            .Enum([.. All.Select(a => a.Name)])
            .Implements("org.forgerock.json.jose.jwt.Algorithm")
            .Static(
                "org.forgerock.json.jose.jws.JwsAlgorithm getJwsAlgorithm(String)",
                call => ByJavaName(call.NeedText(0))
            )
            .Method("String getAlgorithm()", call => Of(call).JavaName)
            .Method("String getMdAlgorithm()", call => Of(call).Digest)
            .Method("String getEllipticCurveName()", call => Curve(Of(call).Name))
            .Method(
                "org.forgerock.json.jose.jws.JwsAlgorithmType getAlgorithmType()",
                call => Constant(KindType!, Of(call).Kind)
            )
            .Build();

    public static JavaClass KindType { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jws.JwsAlgorithmType")
            .Enum("NONE", "HMAC", "RSA", "ECDSA", "EDDSA")
            .Build();

    public static JwsAlgorithm Of(JavaEnumConstant constant) => All[constant.Ordinal];

    /// <summary>What <c>JwsAlgorithm.valueOf</c> finds for the text of a header.</summary>
    public static JwsAlgorithm Named(string? name) =>
        name is null
            ? All[0]
            : Array.Find(All, a => a.Name == name)
                ?? throw new JavaException(
                    "java.lang.IllegalArgumentException",
                    $"No enum constant {Type.Name}.{name}"
                );

    public JavaEnumConstant ToConstant() => Constant(Type, Name);

    internal static JavaEnumConstant Constant(JavaClass type, string name) =>
        type.EnumConstants.First(constant => constant.Name == name);

    private static JwsAlgorithm Of(JavaCall call) => Of(call.Self<JavaEnumConstant>());

    private static JavaEnumConstant ByJavaName(string name) =>
        Array.Find(All, a => name.Equals(a.JavaName, StringComparison.OrdinalIgnoreCase))?.ToConstant()
        ?? throw new JavaException("java.lang.IllegalArgumentException", $"Unknown JwsAlgorithm, {name}");

    private static string? Curve(string name) =>
        name switch
        {
            "ES256" => "P-256",
            "ES384" => "P-384",
            "ES512" => "P-521",
            _ => null,
        };
}
