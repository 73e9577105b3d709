using System.Numerics;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJson;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Classes.Jackson;
using JourneySim.Engine.JavaScript.Java.Classes.JavaSecurity;
using JourneySim.Engine.JavaScript.Java.Classes.SunSecurity;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>
/// A <c>org.forgerock.json.jose.jwk.JWK</c>. Parsing checks little: a key's numbers are looked at when it is turned into a Java key, and
/// whether they fit together when it is used.
/// </summary>
/// <remarks>Source: open-source fork, run; what a key without its primes becomes is recorded.</remarks>
internal sealed class JoseKey : JwObject
{
    private const string Refusal = "org.forgerock.json.JsonException";

    private JoseKey(JavaClass javaClass, JsonValue json, JavaEnumConstant kind, params IEnumerable<string> numbers)
    {
        Class = javaClass;
        Put("kty", JoseEnums.TypeText(kind));
        var use = JoseEnums.KeyUseOf(Read(json, "use"));
        Put("kid", Read(json, "kid"));
        Put("use", use is null ? null : JavaValues.Text(use));
        Filled("alg", Read(json, "alg"));
        foreach (var number in numbers)
        {
            Filled(number, Read(json, number));
        }

        foreach (var name in new[] { "x5c", "x5t", "x5u" })
        {
            if (name == "x5c")
            {
                var chain = json.Get(name).ListOf("java.lang.String", item => item is string);
                Put(name, chain is { Count: > 0 } ? chain : null);
            }
            else
            {
                Filled(name, Read(json, name));
            }
        }
    }

    public override JavaClass Class { get; }

    /// <summary><c>JWK.parse(text)</c> of any kind of key.</summary>
    public static JsonValue Json(string? text)
    {
        if (text is null)
        {
            throw new JavaException("java.lang.IllegalArgumentException", "argument \"content\" is null");
        }

        try
        {
            return new JsonValue(JacksonReader.MapFromString(text));
        }
        catch (JavaException refused)
        {
            throw new JavaException(Refusal, "Failed to parse json", refused);
        }
    }

    public static JoseKey Any(JsonValue json) =>
        Kind(json).Name switch
        {
            "RSA" => Rsa(json),
            "OCT" => Octets(json),
            "EC" => Elliptic(json),
            _ => throw new JavaException(Refusal, "Failed to parse json invalid kty parameter"),
        };

    public static JoseKey Rsa(JsonValue json)
    {
        var kind = Kind(json);
        if (kind.Name != "RSA")
        {
            throw new JavaException(Refusal, "Unable to parse RSA JWK; Not an RSA type");
        }

        var key = new JoseKey(JoseKeyClasses.Rsa, json, kind, "n", "e", "d", "p", "q", "dp", "dq", "qi");
        var factors = json.Get("factors").As<IJavaList>("java.util.List");
        key.Fields.Remove("factors");
        key.Put("factors", factors is { Count: > 0 } ? factors : new JavaList([]));
        return key;
    }

    public static JoseKey Elliptic(JsonValue json)
    {
        var kind = Kind(json);
        if (kind.Name != "EC")
        {
            throw new JavaException(Refusal, "Invalid key type. Not an EC JWK");
        }

        var key = new JoseKey(JoseKeyClasses.Elliptic, json, kind, "x", "y", "crv", "d");
        foreach (var (number, name) in new[] { ("x", "x"), ("y", "y"), ("crv", "curve") })
        {
            if (key.Text(number) is null)
            {
                throw new JavaException(Refusal, $"{name} is required for an EcJWK");
            }
        }

        return key;
    }

    public static JoseKey Octets(JsonValue json)
    {
        var secret = Read(json, "k");
        var kind = Kind(json);
        return kind.Name != "OCT" ? throw new JavaException(Refusal, "Invalid key type. Not an Oct JWK")
            : string.IsNullOrEmpty(secret) ? throw new JavaException(Refusal, "key is a required field for an OctJWK")
            : new JoseKey(JoseKeyClasses.Octets, json, kind, "k");
    }

    /// <summary>Null without a private exponent; without the first prime a key that has no primes; else all numbers must be there.</summary>
    public IJavaKey? RsaPrivate()
    {
        if (Text("d") is null)
        {
            return null;
        }

        var modulus = Number("n");
        if (Text("p") is null)
        {
            return new RsaPrivateKey(Long(modulus), Number("d"));
        }

        var exponent = Number("e");
        var d = Number("d");
        return new RsaPrivateCrtKey(
            new RsaNumbers(
                Long(modulus),
                exponent,
                d,
                Number("p"),
                Number("q"),
                Number("dp"),
                Number("dq"),
                Number("qi")
            )
        );
    }

    public IJavaKey RsaPublic() => new RsaPublicKey(Long(Number("n")), Number("e"));

    public IJavaKey EcPrivate() =>
        new EcPrivateKey(EcCurve.Jose(Text("crv")), Base64UrlText.Decode(Text("d") ?? throw NoText()));

    public IJavaKey EcPublic() =>
        new EcPublicKey(EcCurve.Jose(Text("crv")), Base64UrlText.Decode(Text("x")!), Base64UrlText.Decode(Text("y")!));

    private static JavaEnumConstant Kind(JsonValue json) =>
        JoseEnums.KeyTypeOf(Read(json, "kty"))
        ?? throw new JavaException(
            "java.lang.NullPointerException",
            "Cannot invoke \"org.forgerock.json.jose.jwk.KeyType.equals(Object)\" because \"<local14>\" is null"
        );

    private static string? Read(JsonValue json, string name) => json.Get(name).As<string>("java.lang.String");

    private static JavaException NoText() =>
        new(
            "java.lang.NullPointerException",
            "Cannot invoke \"String.replaceAll(String, String)\" because \"<parameter1>\" is null"
        );

    private static BigInteger Long(BigInteger modulus) =>
        modulus.GetBitLength() >= 512
            ? modulus
            : throw new JavaException(
                Refusal,
                "Unable to create private RSA Key",
                new JavaException(
                    "java.security.spec.InvalidKeySpecException",
                    null,
                    new JavaException("java.security.InvalidKeyException", "RSA keys must be at least 512 bits long")
                )
            );

    private void Filled(string name, string? text) => Put(name, string.IsNullOrEmpty(text) ? null : text);

    private BigInteger Number(string name) =>
        RsaNumbers.Read(
            Base64UrlText.DecodeOrNull(Text(name) ?? throw NoText())
                ?? throw new JavaException(
                    "java.lang.NullPointerException",
                    "Cannot read the array length because \"magnitude\" is null"
                )
        );
}
