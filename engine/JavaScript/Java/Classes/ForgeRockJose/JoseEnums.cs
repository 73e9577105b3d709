using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The small enums of the JOSE library.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal static class JoseEnums
{
    public static JavaClass JwtType { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwt.JwtType")
            .Enum("JWT", "JWS", "JWE")
            .Static("org.forgerock.json.jose.jwt.JwtType jwtType(String)", call => JwtTypeOf(call.NeedText(0)))
            .Build();

    public static JavaClass Compression { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwe.CompressionAlgorithm")
            .Enum("NONE", "DEF")
            .Static(
                "org.forgerock.json.jose.jwe.CompressionAlgorithm parseAlgorithm(String)",
                call => CompressionOf(call.Text(0))
            )
            .Build();

    public static JavaClass KeyUse { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwk.KeyUse")
            .Enum("SIG", "ENC")
            .Static("org.forgerock.json.jose.jwk.KeyUse getKeyUse(String)", call => KeyUseOf(call.Text(0)))
            .Method("String value()", call => Lower(call))
            .Method("String toString()", call => Lower(call))
            .Build();

    public static JavaClass KeyType { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwk.KeyType")
            .Enum("RSA", "EC", "OCT", "OKP")
            .Static("org.forgerock.json.jose.jwk.KeyType getKeyType(String)", call => KeyTypeOf(call.Text(0)))
            .Method("String value()", call => TypeText(call.Self<JavaEnumConstant>()))
            .Method("String toString()", call => TypeText(call.Self<JavaEnumConstant>()))
            .Build();

    public static JavaEnumConstant JwtTypeOf(string text) => Constant(JwtType, text.ToUpperInvariant());

    public static JavaEnumConstant? KeyUseOf(string? text) => OfJwk(KeyUse, text, "Invalid key use");

    public static JavaEnumConstant? KeyTypeOf(string? text) => OfJwk(KeyType, text, "Invalid key type");

    /// <summary>How a key type is written in a JWK.</summary>
    public static string TypeText(JavaEnumConstant type) => type.Name == "OCT" ? "oct" : type.Name;

    public static JavaEnumConstant CompressionOf(string? text) =>
        text is null ? Compression.EnumConstants[0] : Constant(Compression, text);

    private static string Lower(JavaCall call) => call.Self<JavaEnumConstant>().Name.ToLowerInvariant();

    private static JavaEnumConstant? OfJwk(JavaClass type, string? text, string refusal) =>
        string.IsNullOrEmpty(text)
            ? null
            : type.EnumConstants.FirstOrDefault(c => c.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
                ?? throw new JavaException("org.forgerock.json.JsonException", refusal);

    private static JavaEnumConstant Constant(JavaClass type, string name) =>
        type.EnumConstants.FirstOrDefault(c => c.Name == name)
        ?? throw new JavaException("java.lang.IllegalArgumentException", $"No enum constant {type.Name}.{name}");
}
