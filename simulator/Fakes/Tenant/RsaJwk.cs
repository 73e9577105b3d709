using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Fakes.Tenant;

/// <summary>RSA keys as JWK texts (RFC 7518, 6.3).</summary>
internal static class RsaJwk
{
    /// <summary>A new private key with all the members that AM's own console writes.</summary>
    public static string Create(string kid)
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(includePrivateParameters: true);
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartObject();
            json.WriteString("kty", "RSA");
            json.WriteString("kid", kid);
            json.WriteString("alg", "RS256");
            json.WriteString("e", Base64UrlEncoder.Encode(key.Exponent));
            json.WriteString("n", Base64UrlEncoder.Encode(key.Modulus));
            json.WriteString("d", Base64UrlEncoder.Encode(key.D));
            json.WriteString("p", Base64UrlEncoder.Encode(key.P));
            json.WriteString("q", Base64UrlEncoder.Encode(key.Q));
            json.WriteString("dp", Base64UrlEncoder.Encode(key.DP));
            json.WriteString("dq", Base64UrlEncoder.Encode(key.DQ));
            json.WriteString("qi", Base64UrlEncoder.Encode(key.InverseQ));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The key that verifies what the JWK signs.</summary>
    /// <exception cref="FormatException">The text is no RSA JWK; the message says why.</exception>
    public static RsaSecurityKey Public(string jwk)
    {
        try
        {
            using var json = JsonDocument.Parse(jwk);
            var root = json.RootElement;
            if (Member(root, "kty") is not "RSA")
            {
                throw new FormatException("\"kty\" is not \"RSA\"");
            }

            var modulus = Number(root, "n");
            if (modulus.Length < 256)
            {
                throw new FormatException($"the key has {modulus.Length * 8} bits, at least 2048 are needed");
            }

            return new RsaSecurityKey(new RSAParameters { Modulus = modulus, Exponent = Number(root, "e") })
            {
                KeyId = Member(root, "kid"),
            };
        }
        catch (JsonException broken)
        {
            throw new FormatException("it is not JSON", broken);
        }
    }

    /// <summary>Whether all members are there that AIC's scripts need to sign (RFC 7518, 6.3.2), or which one is not.</summary>
    public static string? MissingPrivateMember(string jwk)
    {
        using var json = JsonDocument.Parse(jwk);
        return new[] { "d", "p", "q", "dp", "dq", "qi" }.FirstOrDefault(name => Member(json.RootElement, name) is null);
    }

    private static byte[] Number(JsonElement root, string name)
    {
        var text = Member(root, name) ?? throw new FormatException($"\"{name}\" is missing");
        try
        {
            var bytes = Base64UrlEncoder.DecodeBytes(text);
            // Some writers put the sign byte of a big integer in front.
            return bytes.Length > 1 && bytes[0] == 0 ? bytes[1..] : bytes;
        }
        catch (FormatException broken)
        {
            throw new FormatException($"\"{name}\" is not base64url", broken);
        }
    }

    private static string? Member(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
            ? member.GetString()
            : null;
}
