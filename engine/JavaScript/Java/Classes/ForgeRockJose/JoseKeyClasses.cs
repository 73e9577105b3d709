using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>The tables of <c>org.forgerock.json.jose.jwk</c>.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal static class JoseKeyClasses
{
    private const string Package = "org.forgerock.json.jose.jwk.";
    private const string Json = "org.forgerock.json.JsonValue";

    public static JavaClass Any { get; } =
        Parsed("JWK", JoseKey.Any)
            .Extends("org.forgerock.json.jose.jwt.JWObject")
            .Abstract()
            .Method($"{Package}KeyType getKeyType()", call => JoseEnums.KeyTypeOf(Self(call).Text("kty")))
            .Method($"{Package}KeyUse getUse()", call => JoseEnums.KeyUseOf(Self(call).Text("use")))
            .Method("String getAlgorithm()", Text("alg"))
            .Method("String getKeyId()", Text("kid"))
            .Method("String toJsonString()", call => Self(call).JavaText)
            .Method("String getX509URL()", Text("x5u"))
            .Method("String getX509Thumbnail()", Text("x5t"))
            .Method("List getX509Chain()", call => Self(call).Get("x5c").As<IJavaList>("java.util.List"))
            .Build();

    public static JavaClass Rsa { get; } =
        Parsed("RsaJWK", JoseKey.Rsa)
            .Extends(Package + "JWK")
            .Method("String getModulus()", Text("n"))
            .Method("String getPublicExponent()", Text("e"))
            .Method("String getPrivateExponent()", Text("d"))
            .Method("String getPrimeP()", Text("p"))
            .Method("String getPrimeQ()", Text("q"))
            .Method("String getPrimePExponent()", Text("dp"))
            .Method("String getPrimeQExponent()", Text("dq"))
            .Method("String getCRTCoefficient()", Text("qi"))
            .Method("List getOtherFactors()", call => Self(call).Get("factors").As<IJavaList>("java.util.List"))
            .Method("java.security.interfaces.RSAPublicKey toRSAPublicKey()", call => Self(call).RsaPublic())
            .Method("java.security.interfaces.RSAPrivateKey toRSAPrivateKey()", call => Self(call).RsaPrivate())
            .Method(
                "java.security.KeyPair toKeyPair()",
                call => new JavaKeyPair(Self(call).RsaPublic(), Self(call).RsaPrivate())
            )
            .Build();

    public static JavaClass Elliptic { get; } =
        Parsed("EcJWK", JoseKey.Elliptic)
            .Extends(Package + "JWK")
            .Method("String getX()", Text("x"))
            .Method("String getY()", Text("y"))
            .Method("String getD()", Text("d"))
            .Method("String getCurve()", Text("crv"))
            .Method("java.security.interfaces.ECPublicKey toECPublicKey()", call => Self(call).EcPublic())
            .Method("java.security.interfaces.ECPrivateKey toECPrivateKey()", call => Self(call).EcPrivate())
            .Method(
                "java.security.KeyPair toKeyPair()",
                call => new JavaKeyPair(Self(call).EcPublic(), Self(call).EcPrivate())
            )
            .Build();

    public static JavaClass Octets { get; } =
        Parsed("OctJWK", JoseKey.Octets).Extends(Package + "JWK").Method("String getKey()", Text("k")).Build();

    public static JavaClass Set { get; } =
        JavaClass
            .Define(Package + "JWKSet")
            .Extends("org.forgerock.json.jose.jwt.JWObject")
            .Constructor("()", _ => new JoseKeySet(null))
            .Constructor($"({Package}JWK)", call => new JoseKeySet(Given(call[0], "JWK must not be null")))
            .Constructor($"({Json})", call => new JoseKeySet(Given(call[0], "JWK must not be null")))
            .Constructor("(List)", call => new JoseKeySet(Given(call[0], "The list cant be null")))
            .Static($"{Package}JWKSet parse(String)", call => JoseKeySet.Parse(JoseKey.Json(call.Text(0))))
            .Static($"{Package}JWKSet parse({Json})", call => JoseKeySet.Parse(call.Get<JsonValue>(0)))
            .Method("List getJWKsAsList()", call => call.Self<JoseKeySet>().List())
            .Method($"{Json} getJWKsAsJsonValue()", call => call.Self<JoseKeySet>().Get("keys"))
            .Method("String toJsonString()", call => call.Self<JoseKeySet>().JavaText)
            .Build();

    private static JavaClassBuilder Parsed(string simple, Func<JsonValue, JoseKey> parse) =>
        JavaClass
            .Define(Package + simple)
            .Static($"{Package}{simple} parse({Json})", call => parse(call.Need<JsonValue>(0)))
            .Static($"{Package}{simple} parse(String)", call => parse(JoseKey.Json(call.Text(0))));

    private static JoseKey Self(JavaCall call) => call.Self<JoseKey>();

    private static JavaBody Text(string name) => call => Self(call).Text(name);

    private static object Given(object? value, string refusal) =>
        value ?? throw new JavaException("org.forgerock.json.JsonException", refusal);
}
