using JourneySim.Engine.JavaScript.Java.Definition;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The classes of <c>org.forgerock.json.jose</c>.</summary>
internal static class ForgeRockJoseClasses
{
    private const string Jose = "org.forgerock.json.jose.";

    private static readonly string[] Interfaces =
    [
        "jwt.Algorithm",
        "jwt.Jwt",
        "jwt.Payload",
        "builders.JwtBuilder",
        "builders.SignedJwtBuilder",
    ];

    private static readonly string[] Exceptions =
    [
        "InvalidJwtException",
        "JweException",
        "JweCompressionException",
        "JweDecryptionException",
        "JweEncryptionException",
        "JwsException",
        "JwsSigningException",
        "JwsVerifyingException",
        "JwtBuilderException",
        "JwtReconstructionException",
    ];

    private static readonly string[] Handlers =
    [
        "HmacSigningHandler",
        "RSASigningHandler",
        "ECDSASigningHandler",
        "NOPSigningHandler",
        "SecretHmacSigningHandler",
        "SecretRSASigningHandler",
        "SecretECDSASigningHandler",
    ];

    public static IReadOnlyList<JavaClassEntry> All { get; } =
    [
        new(Jose + "builders.JwtBuilderFactory", () => JwtBuilderFactory.Type),
        new(Jose + "builders.SignedJwtBuilderImpl", () => SignedJwtBuilder.Type),
        new(Jose + "builders.EncryptedJwtBuilder", () => EncryptedJwtBuilder.Type),
        new(Jose + "builders.SignedThenEncryptedJwtBuilder", () => EncryptedJwtBuilder.Nested),
        new(Jose + "builders.EncryptedThenSignedJwtBuilder", () => EncryptedThenSignedJwtBuilder.Type),
        new(Jose + "builders.SignedEncryptedJwtBuilder", () => EncryptedThenSignedJwtBuilder.OldType),
        new(Jose + "builders.JwtHeaderBuilder", () => JwtHeaderDraft.Base),
        new(Jose + "builders.JwtSecureHeaderBuilder", () => JwtHeaderDraft.Secure),
        new(Jose + "builders.JwsHeaderBuilder", () => JwtHeaderDraft.Jws),
        new(Jose + "builders.JweHeaderBuilder", () => JwtHeaderDraft.Jwe),
        new(Jose + "builders.EncryptedThenSignedJwtHeaderBuilder", () => JwtHeaderDraft.SignedAfterwards),
        new(Jose + "builders.SignedThenEncryptedJwtHeaderBuilder", () => JwtHeaderDraft.EncryptedAfterwards),
        new(Jose + "builders.JwtClaimsSetBuilder", () => JwtClaimsDraft.Type),
        new(Jose + "jwt.JWObject", () => JwObject.Type),
        new(Jose + "jwt.JwtClaimsSet", () => JwtClaimsSet.Type),
        new(Jose + "jwt.JwtHeader", () => JwtHeader.Parent),
        new(Jose + "jws.JwtSecureHeader", () => JwtHeader.Secure),
        new(Jose + "jws.JwsHeader", () => JwtHeader.JwsType),
        new(Jose + "jwe.JweHeader", () => JwtHeader.JweType),
        new(Jose + "jws.SignedJwt", () => SignedJwt.Type),
        new(Jose + "jws.EncryptedThenSignedJwt", () => SignedJwt.Nested),
        new(Jose + "jws.SignedEncryptedJwt", () => SignedJwt.OldNested),
        new(Jose + "jwe.EncryptedJwt", () => EncryptedJwt.Type),
        new(Jose + "jwe.SignedThenEncryptedJwt", () => EncryptedJwt.Nested),
        new(Jose + "jws.JwsAlgorithm", () => JwsAlgorithm.Type),
        new(Jose + "jws.JwsAlgorithmType", () => JwsAlgorithm.KindType),
        new(Jose + "jwe.JweAlgorithm", () => JweAlgorithm.Type),
        new(Jose + "jwe.JweAlgorithmType", () => JweAlgorithm.KindType),
        new(Jose + "jwe.EncryptionMethod", () => EncryptionMethod.Type),
        new(Jose + "jwe.CompressionAlgorithm", () => JoseEnums.Compression),
        new(Jose + "jwt.JwtType", () => JoseEnums.JwtType),
        new(Jose + "jwk.KeyUse", () => JoseEnums.KeyUse),
        new(Jose + "jwk.KeyType", () => JoseEnums.KeyType),
        new(Jose + "jwk.JWK", () => JoseKeyClasses.Any),
        new(Jose + "jwk.RsaJWK", () => JoseKeyClasses.Rsa),
        new(Jose + "jwk.EcJWK", () => JoseKeyClasses.Elliptic),
        new(Jose + "jwk.OctJWK", () => JoseKeyClasses.Octets),
        new(Jose + "jwk.JWKSet", () => JoseKeyClasses.Set),
        new(Jose + "jws.SigningManager", () => SigningHandlerClasses.Manager),
        new(Jose + "jws.handlers.SigningHandler", () => SigningHandlerClasses.Interface),
        .. Handlers.Select(h => new JavaClassEntry(Jose + "jws.handlers." + h, () => SigningHandlerClasses.Named(h))),
        .. Interfaces.Select(i => new JavaClassEntry(Jose + i, () => JavaClass.Define(Jose + i).Interface().Build())),
        ThrowableClasses.Entry(Jose + "exceptions.JwtRuntimeException", "java.lang.RuntimeException"),
        .. Exceptions.Select(e =>
            ThrowableClasses.Entry(Jose + "exceptions." + e, Jose + "exceptions.JwtRuntimeException")
        ),
    ];
}
