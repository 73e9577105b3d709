using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>
/// What <c>jwtValidator.validateJwtClaims</c> checks: signature, issuer, subject, audience, type, times. The claims come back with long names; a
/// failed check is a <see cref="JwtFault"/> that AM only logs.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/am-scripting/script-bindings.html">Script bindings: jwtValidator</seealso>
internal sealed class JwtValidator(ScriptServices services)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["iss"] = "issuer",
        ["sub"] = "subject",
        ["aud"] = "audience",
        ["exp"] = "expirationTime",
        ["nbf"] = "notBefore",
        ["iat"] = "issuedAt",
        ["jti"] = "jwtId",
        ["typ"] = "type",
    };

    /// <summary>The claims by their long names; times are <see cref="DateTimeOffset"/>, the audience a list.</summary>
    public StateMap Validate(StateMap data)
    {
        var settings = new JwtSettings(data);
        var jwt = settings.Needed("jwt");
        if (settings.Needed("jwtType").Length > 0 && jwt.Length == 0)
        {
            throw JwtFault.Logged("The jwt cannot be null or empty");
        }

        var type = settings.Type();
        var issuer = settings.Text("issuer");
        var stableId = settings.StableId(issuer);
        if (issuer + stableId == "" && settings.Text("accountId") is { Length: > 0 } account)
        {
            (issuer, stableId) = (account, account);
        }

        if (stableId.Length == 0)
        {
            throw JwtFault.Logged("The stableId and issuer cannot be null or empty");
        }

        var claims = Verified(type, jwt, settings);
        Expect("Issuer", claims, "iss", issuer);
        Expect("Subject", claims, "sub", settings.Text("subject"));
        ExpectAudience(claims, settings.Text("audience"));
        Expect("Type", claims, "typ", settings.Text("type"));
        ExpectTimes(claims, settings.Whole("clockSkew"));
        return Renamed(claims);
    }

    private static StateMap Verified(string type, string jwt, JwtSettings settings)
    {
        var keys =
            settings.KeyBytes("encryptionKey") is { } bytes ? [bytes]
            : settings.Text("encryptionKey") is { Length: > 0 } text ? JwtKeys.Candidates(text)
            : [];
        if (type == "SIGNED_THEN_ENCRYPTED")
        {
            jwt =
                keys.Select(key => JwtEncryption.Decrypt(jwt, key)).FirstOrDefault(inner => inner is not null)
                ?? throw JwtFault.Logged("Failed to decrypt JWT");
        }

        var payload = Signed(jwt, settings);
        if (type == "ENCRYPTED_THEN_SIGNED")
        {
            payload =
                keys.Select(key => JwtEncryption.Decrypt(payload, key)).FirstOrDefault(inner => inner is not null)
                ?? throw JwtFault.Logged("Failed to decrypt JWT");
        }

        return Parsed(payload);
    }

    private static string Signed(string jwt, JwtSettings settings)
    {
        var parts = jwt.Split('.');
        if (parts.Length != 3)
        {
            throw new JwtFault(
                $"not right number of dots, {parts.Length}",
                "org.forgerock.json.jose.exceptions.InvalidJwtException"
            );
        }

        byte[] signature;
        string header;
        try
        {
            header = Base64UrlEncoder.Decode(parts[0]);
            signature = Base64UrlEncoder.DecodeBytes(parts[2]);
        }
        catch (FormatException)
        {
            throw JwtFault.Logged("Failed to parse JWT");
        }

        var content = Encoding.ASCII.GetBytes(parts[0] + "." + parts[1]);
        var verified = (Parsed(header).GetValueOrDefault("alg") as string) switch
        {
            "HS256" => SecretKeys(settings)
                .Any(key => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(key, content), signature)),
            "RS256" => RsaVerifies(settings, content, signature),
            var other => throw JwtFault.IllegalArgument("Unsupported algorithm: " + other),
        };
        return verified ? Base64UrlEncoder.Decode(parts[1]) : throw JwtFault.Logged("JWT signature is invalid");
    }

    private static IEnumerable<byte[]> SecretKeys(JwtSettings settings)
    {
        foreach (var name in (string[])["verificationKey", "signingKey"])
        {
            if (settings.KeyBytes(name) is { } bytes)
            {
                return [bytes];
            }

            if (settings.Text(name) is { Length: > 0 } text)
            {
                return JwtKeys.Candidates(text);
            }
        }

        throw new JwtFault("Missing argument", "org.forgerock.secrets.NoSuchSecretException");
    }

    private static bool RsaVerifies(JwtSettings settings, byte[] content, byte[] signature)
    {
        var bytes =
            settings.KeyBytes("verificationKey")
            ?? Decoded(settings.Text("verificationKey") is { Length: > 0 } key ? key : settings.Text("signingKey"));
        using var rsa = RSA.Create();
        try
        {
            rsa.ImportSubjectPublicKeyInfo(bytes, out _);
        }
        catch (CryptographicException)
        {
            throw JwtFault.IllegalArgument("Invalid RSA public key");
        }

        return rsa.VerifyData(content, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private static byte[] Decoded(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length) ? bytes[..length] : [];
    }

    private static StateMap Parsed(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return StateJson.Read(document.RootElement) as StateMap ?? throw JwtFault.Logged("Failed to parse JWT");
        }
        catch (JsonException)
        {
            throw JwtFault.Logged("Failed to parse JWT");
        }
    }

    private static void Expect(string what, StateMap claims, string claim, string? expected)
    {
        var actual = claims.GetValueOrDefault(claim) as string;
        if (!string.IsNullOrEmpty(expected) && actual != expected)
        {
            throw JwtFault.Logged(
                $"{what} in JWT Claims [{actual ?? "null"}] doesn't match expected {what.ToLowerInvariant()} [{expected}]"
            );
        }
    }

    private static void ExpectAudience(StateMap claims, string? expected)
    {
        if (string.IsNullOrEmpty(expected))
        {
            return;
        }

        var audience = claims.GetValueOrDefault("aud") switch
        {
            string one => [one],
            StateList many => many,
            _ => throw JwtFault.NullPointer(
                "Cannot invoke \"java.util.List.contains(Object)\" because the return value of \"org.forgerock.json.jose.jwt.JwtClaimsSet.getAudience()\" is null"
            ),
        };
        if (!audience.Contains(expected))
        {
            throw JwtFault.Logged(
                $"Audience in JWT Claims [{string.Join(", ", audience)}] doesn't match expected audience [{expected}]"
            );
        }
    }

    private void ExpectTimes(StateMap claims, int skew)
    {
        var now = services.Clock.GetUtcNow().ToUnixTimeSeconds();
        if (Seconds(claims, "iat") is { } issued && issued > now + skew)
        {
            throw JwtFault.Logged("JWT was issued in the future");
        }

        if (Seconds(claims, "exp") is { } expires && expires <= now - skew)
        {
            throw JwtFault.Logged("JWT has expired");
        }
    }

    private static long? Seconds(StateMap claims, string claim) =>
        claims.GetValueOrDefault(claim) switch
        {
            int number => number,
            long number => number,
            double number => (long)number,
            _ => null,
        };

    private static StateMap Renamed(StateMap claims)
    {
        var renamed = new StateMap();
        foreach (var (name, value) in claims)
        {
            renamed[Names.GetValueOrDefault(name, name)] = name switch
            {
                "exp" or "nbf" or "iat" when Seconds(claims, name) is { } seconds => DateTimeOffset.FromUnixTimeSeconds(
                    seconds
                ),
                "aud" when value is string => new StateList([value]),
                _ => value,
            };
        }

        return renamed;
    }
}
