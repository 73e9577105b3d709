using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.jwe.JweAlgorithm</c>: how a content key travels.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Name">The name in JOSE headers, which is also its <c>toString()</c>.</param>
/// <param name="Transformation">The JDK's name.</param>
/// <param name="Kind">The constant of <c>JweAlgorithmType</c>.</param>
/// <remarks>Source: open-source fork.</remarks>
internal sealed record JweAlgorithm(string Constant, string Name, string? Transformation, string Kind)
{
    private static readonly JweAlgorithm[] All =
    [
        new("RSAES_PKCS1_V1_5", "RSA1_5", "RSA/ECB/PKCS1Padding", "RSA"),
        new("RSA_OAEP", "RSA-OAEP", "RSA/ECB/OAEPWithSHA-1AndMGF1Padding", "RSA"),
        new("RSA_OAEP_256", "RSA-OAEP-256", "RSA/ECB/OAEPWithSHA-256AndMGF1Padding", "RSA"),
        new("DIRECT", "dir", null, "DIRECT"),
        new("A128KW", "A128KW", "AESWrap", "AES_KEYWRAP"),
        new("A192KW", "A192KW", "AESWrap", "AES_KEYWRAP"),
        new("A256KW", "A256KW", "AESWrap", "AES_KEYWRAP"),
    ];

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwe.JweAlgorithm")
            .Enum([.. All.Select(a => a.Constant)])
            .Implements("org.forgerock.json.jose.jwt.Algorithm")
            .Static(
                "org.forgerock.json.jose.jwe.JweAlgorithm parseAlgorithm(String)",
                call => Parse(call.Text(0)).ToConstant()
            )
            .Method("String getAlgorithm()", call => Of(call).Transformation)
            .Method(
                "org.forgerock.json.jose.jwe.JweAlgorithmType getAlgorithmType()",
                call => JwsAlgorithm.Constant(KindType!, Of(call).Kind)
            )
            .Method("String toString()", call => Of(call).Name)
            .Build();

    public static JavaClass KindType { get; } =
        JavaClass.Define("org.forgerock.json.jose.jwe.JweAlgorithmType").Enum("RSA", "DIRECT", "AES_KEYWRAP").Build();

    public static JweAlgorithm Of(JavaEnumConstant constant) => All[constant.Ordinal];

    public static JweAlgorithm Parse(string? name) =>
        Array.Find(All, a => a.Name == name)
        ?? (
            name == All[0].Constant
                ? All[0]
                : throw new JavaException(
                    "org.forgerock.json.jose.exceptions.JweException",
                    $"Unknown Encryption Algorithm, {name ?? "null"}"
                )
        );

    public JavaEnumConstant ToConstant() => JwsAlgorithm.Constant(Type, Constant);

    private static JweAlgorithm Of(JavaCall call) => Of(call.Self<JavaEnumConstant>());
}
