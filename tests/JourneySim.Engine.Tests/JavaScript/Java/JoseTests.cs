using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tests.JavaScript.Bindings;

namespace JourneySim.Engine.Tests.JavaScript.Java;

/// <summary>Tokens made and read by scripts, with the keys and tokens of RFC 7515.</summary>
public sealed class JoseTests
{
    private const string Imports = """
        var fr = JavaImporter(
          org.forgerock.json.jose.builders.JwtBuilderFactory, org.forgerock.json.jose.jwt.JwtClaimsSet,
          org.forgerock.json.jose.jws.JwsAlgorithm, org.forgerock.json.jose.jws.SignedJwt, org.forgerock.json.jose.jws.SigningManager,
          org.forgerock.json.jose.jws.EncryptedThenSignedJwt, org.forgerock.json.jose.jwe.SignedThenEncryptedJwt,
          org.forgerock.json.jose.jwe.JweAlgorithm, org.forgerock.json.jose.jwe.EncryptionMethod, org.forgerock.json.jose.jwe.EncryptedJwt,
          org.forgerock.json.jose.jwk.RsaJWK, org.forgerock.json.jose.jwk.EcJWK, org.forgerock.util.encode.Base64url,
          org.forgerock.secrets.SecretBuilder, org.forgerock.secrets.keys.SigningKey, org.forgerock.secrets.keys.VerificationKey,
          org.forgerock.json.jose.jws.handlers.SecretHmacSigningHandler, org.forgerock.json.jose.jws.handlers.SecretRSASigningHandler,
          javax.crypto.spec.SecretKeySpec, java.time.Clock, java.time.temporal.ChronoUnit);
        function bytes(text) { return new java.lang.String(text).getBytes('UTF-8'); }
        function text(encoded) { return String(new java.lang.String(fr.Base64url.decode(encoded), 'UTF-8')); }
        function hmac(secret) { return new fr.SigningManager().newHmacSigningHandler(bytes(secret)); }
        function signed(claims) { return new fr.JwtBuilderFactory().jws(hmac('secret')).headers().alg(fr.JwsAlgorithm.HS256).done().claims(claims).build(); }

        """;

    private readonly ScriptBench bench = new(ScriptGeneration.Legacy) { Classes = new ScriptClasses("none", [], []) };

    [Fact]
    public void A_token_of_RFC_7515_A_1_verifies_with_its_key_and_no_other()
    {
        const string Token =
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        const string Key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
        bench
            .Ask(
                Imports
                    + $"""
                    var jwt = new fr.JwtBuilderFactory().reconstruct('{Token}', fr.SignedJwt);
                    var right = new fr.SigningManager().newHmacSigningHandler(fr.Base64url.decode('{Key}'));
                    return [jwt.verify(right), jwt.verify(hmac('other')), jwt.getClaimsSet(), jwt.getHeader().getAlgorithm(),
                      jwt.getClaimsSet().getExpirationTime().getTime()].join('|');
                    """
            )
            .Should()
            .Be(
                "true|false|{\"iss\":\"joe\",\"exp\":1300819380,\"http://example.com/is_root\":true}|HS256|1300819380000"
            );
    }

    [Fact]
    public void A_token_of_RFC_7515_A_3_verifies_with_its_elliptic_key()
    {
        const string Token =
            "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        const string Jwk = """
            {"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}
            """;
        bench
            .Ask(
                Imports
                    + $"""
                    var key = fr.EcJWK.parse('{Jwk.Trim()}');
                    var verifier = new fr.SigningManager().newEcdsaVerificationHandler(key.toECPublicKey());
                    var own = new fr.JwtBuilderFactory().jws(new fr.SigningManager().newEcdsaSigningHandler(key.toECPrivateKey()))
                      .headers().alg(fr.JwsAlgorithm.ES256).done().claims(new fr.JwtClaimsSet()).build();
                    return [new fr.JwtBuilderFactory().reconstruct('{Token}', fr.SignedJwt).verify(verifier),
                      new fr.JwtBuilderFactory().reconstruct(own, fr.SignedJwt).verify(verifier)].join();
                    """
            )
            .Should()
            .Be("true,true");
    }

    [Fact]
    public void Headers_begin_with_typ_and_go_on_in_hash_order()
    {
        bench
            .Ask(
                Imports
                    + """
                    var jwt = new fr.JwtBuilderFactory().jws(hmac('secret')).headers().alg(fr.JwsAlgorithm.HS256).kid('k').cty('JWT')
                      .header('zz', 1).done().claims(new fr.JwtClaimsSet()).build();
                    return text(String(jwt).split('.')[0]);
                    """
            )
            .Should()
            .Be("{\"typ\":\"JWT\",\"zz\":1.0,\"kid\":\"k\",\"cty\":\"JWT\",\"alg\":\"HS256\"}");
    }

    [Fact]
    public void Claims_stand_in_the_order_of_setting_and_times_are_whole_seconds()
    {
        bench
            .Ask(
                Imports
                    + """
                    var c = new fr.JwtClaimsSet();
                    c.setSubject('s'); c.setIssuer('i'); c.addAudience('a'); c.addAudience('b');
                    c.setExpirationTime(new Date(1704164645999)); c.setJwtId(java.util.UUID.fromString('00000000-0000-4000-8000-000000000001'));
                    c.setClaim('n', 5); c.setClaim('gone', 1); c.setClaim('gone', null);
                    return c;
                    """
            )
            .Should()
            .Be(
                "{\"sub\":\"s\",\"iss\":\"i\",\"aud\":[\"a\",\"b\"],\"exp\":1704164645,\"jti\":\"00000000-0000-4000-8000-000000000001\",\"n\":5.0}"
            );
    }

    [Theory]
    [InlineData(
        "c.setIssuer('a b:c')",
        "JavaException: org.forgerock.json.jose.exceptions.JwtRuntimeException: java.net.URISyntaxException: Illegal character in scheme name at index 1: a b:c"
    )]
    [InlineData(
        "c.setClaim('iat', 'x')",
        "JavaException: org.forgerock.json.jose.exceptions.JwtRuntimeException: Value is not of the required type. Required, java.util.Date, actual, java.lang.String"
    )]
    [InlineData(
        "c.setExpirationTime(null)",
        "JavaException: org.forgerock.json.jose.exceptions.JwtRuntimeException: Null date cannot be converted to IntDate"
    )]
    [InlineData("c.setAudience('a')", "TypeError: Cannot find function setAudience in object {}.")]
    [InlineData(
        "signed({})",
        "InternalError: Can't find method org.forgerock.json.jose.builders.SignedJwtBuilderImpl.claims(object)."
    )]
    public void Wrong_claims_are_refused_in_the_librarys_words(string code, string error)
    {
        bench.Error(Imports + "var c = new fr.JwtClaimsSet(); " + code).Should().StartWith(error);
    }

    [Fact]
    public void Nested_tokens_come_back_whole()
    {
        bench
            .Ask(
                Imports
                    + """
                    var key = new fr.SecretKeySpec(bytes('0123456789abcdef0123456789abcdef'), 'AES');
                    var claims = new fr.JwtClaimsSet({ sub: 'x' });
                    var inner = new fr.JwtBuilderFactory().jws(hmac('secret')).headers().alg(fr.JwsAlgorithm.HS256).done()
                      .encrypt(key).headers().alg(fr.JweAlgorithm.DIRECT).enc(fr.EncryptionMethod.A128CBC_HS256).done().claims(claims).build();
                    var outer = new fr.JwtBuilderFactory().jwe(key).headers().alg(fr.JweAlgorithm.DIRECT).enc(fr.EncryptionMethod.A256GCM).done()
                      .claims(claims).signedWith(hmac('secret'), fr.JwsAlgorithm.HS256).build();
                    var a = new fr.JwtBuilderFactory().reconstruct(inner, fr.SignedThenEncryptedJwt);
                    var b = new fr.JwtBuilderFactory().reconstruct(outer, fr.EncryptedThenSignedJwt);
                    var verified = a.decryptAndVerify(key, hmac('secret'));
                    b.decrypt(key);
                    return [text(String(inner).split('.')[0]), verified, a.getClaimsSet(), text(String(outer).split('.')[0]), b.verify(hmac('secret')),
                      b.getClaimsSet()].join('|');
                    """
            )
            .Should()
            .Be(
                "{\"typ\":\"JWT\",\"cty\":\"JWT\",\"enc\":\"A128CBC-HS256\",\"alg\":\"dir\"}|true|{\"sub\":\"x\"}|"
                    + "{\"typ\":\"JWT\",\"cty\":\"JWT\",\"alg\":\"HS256\"}|true|{\"sub\":\"x\"}"
            );
    }

    [Fact]
    public void A_token_encrypted_with_another_key_is_refused()
    {
        bench
            .Error(
                Imports
                    + """
                    var key = new fr.SecretKeySpec(bytes('0123456789abcdef0123456789abcdef'), 'AES');
                    var other = new fr.SecretKeySpec(bytes('0123456789abcdef0123456789abcdeX'), 'AES');
                    var jwt = new fr.JwtBuilderFactory().jwe(key).headers().alg(fr.JweAlgorithm.DIRECT).enc(fr.EncryptionMethod.A128CBC_HS256).done()
                      .claims(new fr.JwtClaimsSet()).build();
                    new fr.JwtBuilderFactory().reconstruct(jwt, fr.EncryptedJwt).decrypt(other);
                    """
            )
            .Should()
            .Be("JavaException: org.forgerock.json.jose.exceptions.JweDecryptionException: Decryption failed");
    }

    [Fact]
    public void Keys_of_the_secrets_API_sign_and_verify()
    {
        bench
            .Ask(
                Imports
                    + """
                    function secret() {
                      return new fr.SecretBuilder().secretKey(new fr.SecretKeySpec(bytes('secret'), 'Hmac')).stableId('me')
                        .expiresIn(5, fr.ChronoUnit.MINUTES, fr.Clock.systemUTC());
                    }
                    var jwt = new fr.JwtBuilderFactory().jws(new fr.SecretHmacSigningHandler(new fr.SigningKey(secret()))).headers()
                      .alg(fr.JwsAlgorithm.HS256).done().claims(new fr.JwtClaimsSet()).build();
                    return [String(jwt).split('.').length, new fr.JwtBuilderFactory().reconstruct(jwt, fr.SignedJwt)
                      .verify(new fr.SecretHmacSigningHandler(new fr.VerificationKey(secret())))].join();
                    """
            )
            .Should()
            .Be("3,true");
    }

    [Theory]
    [InlineData("not json", "JavaException: org.forgerock.json.JsonException: Failed to parse json")]
    [InlineData(
        "{}",
        "JavaException: java.lang.NullPointerException: Cannot invoke \"org.forgerock.json.jose.jwk.KeyType.equals(Object)\" because \"<local14>\" is null"
    )]
    [InlineData(
        "{\"kty\":\"EC\"}",
        "JavaException: org.forgerock.json.JsonException: Unable to parse RSA JWK; Not an RSA type"
    )]
    [InlineData("{\"kty\":\"XX\"}", "JavaException: org.forgerock.json.JsonException: Invalid key type")]
    [InlineData(
        "{\"kty\":\"RSA\",\"n\":5}",
        "JavaException: org.forgerock.json.JsonValueException: /n: Expecting a java.lang.String"
    )]
    public void What_is_no_RSA_key_is_refused(string jwk, string error)
    {
        bench.Error(Imports + $"fr.RsaJWK.parse('{jwk}')").Should().Be(error);
    }

    [Theory]
    [InlineData("a.b", "org.forgerock.json.jose.exceptions.InvalidJwtException: not right number of dots, 2")]
    [InlineData(
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
        "java.lang.IllegalArgumentException: No enum constant org.forgerock.json.jose.jws.JwsAlgorithm.none"
    )]
    public void What_is_no_token_is_refused(string token, string error)
    {
        bench
            .Error(
                Imports + $"new fr.JwtBuilderFactory().reconstruct('{token}', fr.SignedJwt).getHeader().getAlgorithm()"
            )
            .Should()
            .Be("JavaException: " + error);
    }
}
