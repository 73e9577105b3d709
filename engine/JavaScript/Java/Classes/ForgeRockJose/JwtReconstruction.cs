using System.Text;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Classes.Jackson;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.JavaScript.Java.Values;

namespace JourneySim.Engine.JavaScript.Java.Classes.ForgeRockJose;

/// <summary>Reads compact tokens: signed, encrypted, nested either way. Nothing is verified or decrypted here.</summary>
/// <remarks>Source: open-source fork, run.</remarks>
internal static class JwtReconstruction
{
    private const string Invalid = "org.forgerock.json.jose.exceptions.InvalidJwtException";

    public static IJavaObject Read(string text)
    {
        var parts = text.Split('.');
        if (parts.Length is not (3 or 5))
        {
            throw new JavaException(Invalid, $"not right number of dots, {parts.Length}");
        }

        var header = Json(JoseText.Decode(parts[0]));
        var content = TypeOf(header, "cty");
        var type = TypeOf(header, "typ");
        if (header.TryGet("enc", out _))
        {
            Expect(parts, 5);
            return Encrypted(parts);
        }

        Expect(parts, 3);
        if (content is "JWE" or "JWT" || type == "JWE")
        {
            return Nested(parts);
        }

        if (!header.TryGet("alg", out _) && parts[2].Length > 0)
        {
            throw new JavaException(Invalid, "Third part of Plaintext JWT not empty.");
        }

        return Signed(parts);
    }

    /// <summary>The JSON object in a part of a token; a name that comes twice is refused.</summary>
    public static IJavaMap Json(string text)
    {
        try
        {
            return JacksonReader.MapFromString(text, uniqueNames: true)
                ?? throw new JavaException("java.lang.NullPointerException", null);
        }
        catch (JavaException refused) when (refused.ClassName.StartsWith("com.fasterxml", StringComparison.Ordinal))
        {
            throw new JavaException(Invalid, "Failed to parse json: " + refused.JavaMessage, refused);
        }
    }

    private static string? TypeOf(IJavaMap header, string name) =>
        header.TryGet(name, out var text)
            ? JoseEnums
                .JwtTypeOf(
                    new ForgeRockJson.JsonValue(text).As<string>("java.lang.String")
                        ?? throw new JavaException("java.lang.NullPointerException", null)
                )
                .Name
            : null;

    private static void Expect(string[] parts, int count)
    {
        if (parts.Length != count)
        {
            throw new JavaException(
                "org.forgerock.json.jose.exceptions.JwtReconstructionException",
                $"Not the correct number of JWT parts. Expecting, {count}, actually, {parts.Length}"
            );
        }
    }

    private static SignedJwt Signed(string[] parts)
    {
        var header = JwtHeader.Jws(Json(JoseText.Decode(parts[0])));
        var signature = Base64UrlText.Decode(parts[2]);
        var payload = JoseText.Unpack(header.Compression.Name, Base64UrlText.Decode(parts[1]));
        var claims = JwtClaimsSet.Of(Json(Encoding.UTF8.GetString(payload)));
        return SignedJwt.Read(header, claims, parts[0] + "." + parts[1], signature);
    }

    private static EncryptedJwt Encrypted(string[] parts) =>
        EncryptedJwt.Read(JwtHeader.Jwe(Json(JoseText.Decode(parts[0]))), parts);

    private static SignedJwt Nested(string[] parts)
    {
        var inner = JoseText.Decode(parts[1]).Split('.');
        Expect(inner, 5);
        var encrypted = Encrypted(inner);
        var header = JwtHeader.Jws(Json(JoseText.Decode(parts[0])));
        return SignedJwt.ReadAround(header, encrypted, parts[0] + "." + parts[1], Base64UrlText.Decode(parts[2]));
    }
}
