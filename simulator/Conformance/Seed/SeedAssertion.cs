using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Conformance.Tenant;
using JourneySim.Evaluation;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Conformance.Seed;

/// <summary>Takes an assertion apart and checks its signature against the account's public numbers.</summary>
internal static partial class SeedAssertion
{
    public static void Write(Utf8JsonWriter writer, string jwt, IReadOnlyDictionary<string, string> esvs)
    {
        var parts = jwt.Split('.');
        var claimsText = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]));
        using var claims = JsonDocument.Parse(claimsText);
        writer.WriteStartObject();
        TenantAnswer.Text(writer, "header", Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[0])));
        TenantAnswer.Text(
            writer,
            "claimsText",
            Identifier().Replace(Expiry().Replace(claimsText, "\"exp\":<EXP>"), "\"jti\":\"<UUID>\"")
        );
        writer.WriteStartArray("claimOrder");
        foreach (var claim in claims.RootElement.EnumerateObject())
        {
            writer.WriteStringValue(claim.Name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("claims");
        foreach (var claim in claims.RootElement.EnumerateObject())
        {
            writer.WritePropertyName(claim.Name);
            var form = claim.Name switch
            {
                "exp" when claim.Value.ValueKind == JsonValueKind.Number => "<EXP>",
                "jti" when Guid.TryParseExact(claim.Value.ToString(), "D", out _) => "<UUID>",
                _ when claim.Value.ValueKind == JsonValueKind.String => JsonStrings.Read(claim.Value),
                _ => null,
            };
            writer.WriteRawValue(
                form is null ? claim.Value.GetRawText() : JsonStrings.Quote(form),
                skipInputValidation: true
            );
        }

        writer.WriteEndObject();
        writer.WriteBoolean("signatureVerifies", Verifies(parts, esvs));
        writer.WriteNumber("signatureChars", parts[2].Length);
        writer.WriteEndObject();
    }

    private static bool Verifies(string[] parts, IReadOnlyDictionary<string, string> esvs)
    {
        foreach (var value in esvs.Values.Where(v => v.StartsWith('{')))
        {
            using var jwk = JsonDocument.Parse(value);
            using var rsa = RSA.Create(
                new RSAParameters
                {
                    Modulus = Base64UrlEncoder.DecodeBytes(jwk.RootElement.GetProperty("n").GetString()),
                    Exponent = Base64UrlEncoder.DecodeBytes(jwk.RootElement.GetProperty("e").GetString()),
                }
            );
            return rsa.VerifyData(
                Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]),
                Base64UrlEncoder.DecodeBytes(parts[2]),
                HashAlgorithmName.SHA256,
                RSASignaturePadding.Pkcs1
            );
        }

        return false;
    }

    [GeneratedRegex("\"exp\":[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Expiry();

    [GeneratedRegex(
        "\"jti\":\"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\"",
        RegexOptions.None,
        1000
    )]
    private static partial Regex Identifier();
}
