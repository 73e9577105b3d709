using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary><c>org.forgerock.json.jose.jwe.EncryptionMethod</c>: how content is encrypted.</summary>
/// <param name="Constant">The constant.</param>
/// <param name="Name">The name in JOSE headers, which is also its <c>toString()</c>.</param>
/// <param name="LongName"><c>getName()</c>.</param>
/// <param name="Mac">The JDK's name of the MAC; null for GCM.</param>
/// <param name="AesBytes">Bytes of the AES key.</param>
/// <remarks>Source: open-source fork.</remarks>
internal sealed record EncryptionMethod(string Constant, string Name, string LongName, string? Mac, int AesBytes)
{
    private static readonly EncryptionMethod[] All =
    [
        new("A128CBC_HS256", "A128CBC-HS256", "AES_128_CBC_HMAC_SHA_256", "HMACSHA256", 16),
        new("A192CBC_HS384", "A192CBC-HS384", "AES_192_CBC_HMAC_SHA_384", "HMACSHA384", 24),
        new("A256CBC_HS512", "A256CBC-HS512", "AES_256_CBC_HMAC_SHA_512", "HMACSHA512", 32),
        new("A128GCM", "A128GCM", "AES_128_GCM", null, 16),
        new("A192GCM", "A192GCM", "AES_192_GCM", null, 24),
        new("A256GCM", "A256GCM", "AES_256_GCM", null, 32),
    ];

    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.json.jose.jwe.EncryptionMethod")
            .Enum([.. All.Select(m => m.Constant)])
            .Static(
                "org.forgerock.json.jose.jwe.EncryptionMethod parseMethod(String)",
                call => Parse(call.Text(0)).ToConstant()
            )
            .Method("String getName()", call => Of(call).LongName)
            .Method(
                "String getTransformation()",
                call => Of(call).Mac is null ? "AES/GCM/NoPadding" : "AES/CBC/PKCS5Padding"
            )
            .Method("String getMacAlgorithm()", call => Of(call).Mac)
            .Method("String getEncryptionAlgorithm()", _ => "AES")
            .Method("int getKeyOffset()", call => Of(call).AesBytes)
            .Method("int getKeySize()", call => Of(call).KeyBytes * 8)
            .Method("String toString()", call => Of(call).Name)
            .Build();

    /// <summary>Bytes of the content key: for CBC the MAC's key stands before the cipher's.</summary>
    public int KeyBytes => Mac is null ? AesBytes : AesBytes * 2;

    public static EncryptionMethod Of(JavaEnumConstant constant) => All[constant.Ordinal];

    public static EncryptionMethod Parse(string? name) =>
        Array.Find(All, m => m.Name == name || m.Constant == name)
        ?? throw new JavaException(
            "org.forgerock.json.jose.exceptions.JweException",
            $"Unknown Encryption Method, {name ?? "null"}"
        );

    public JavaEnumConstant ToConstant() => JwsAlgorithm.Constant(Type, Constant);

    private static EncryptionMethod Of(JavaCall call) => Of(call.Self<JavaEnumConstant>());
}
