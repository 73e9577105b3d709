using System.Security.Cryptography;
using System.Text;
using JourneySim.Engine.JavaScript.Bindings.Shared;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Jwt;

/// <summary>
/// What <c>jwtAssertion.generateJwt</c> makes: header with <c>typ</c> first, claims in the order iss, sub, aud, typ, iat, exp, jti and then the
/// script's own. Without <c>validityMinutes</c> the token has already expired.
/// </summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/latest/am-scripting/script-bindings.html">Script bindings: jwtAssertion</seealso>
internal sealed class JwtAssertion(ScriptServices services)
{
    public string Generate(StateMap data)
    {
        var settings = new JwtSettings(data);
        RequireBoth(settings);
        var type = settings.Type();
        var algorithm = settings.Algorithm();
        if (algorithm is not ("HS256" or "RS256"))
        {
            throw JwtFault.Logged("The JwsAlgorithm is not supported: " + algorithm);
        }

        if (algorithm == "RS256" && type != "SIGNED")
        {
            throw JwtFault.Logged($"The jwtType {type} is not supported for algorithm: {algorithm}");
        }

        var claims = Claims(settings);
        return type switch
        {
            "SIGNED" => Sign(algorithm, settings, Header(algorithm, null), claims),
            "SIGNED_THEN_ENCRYPTED" => JwtEncryption.Encrypt(
                Sign(algorithm, settings, Header(algorithm, null), claims),
                EncryptionKey(settings),
                nested: true
            ),
            _ => Sign(
                algorithm,
                settings,
                Header(algorithm, "JWT"),
                JwtEncryption.Encrypt(claims, EncryptionKey(settings), nested: false)
            ),
        };
    }

    private static void RequireBoth(JwtSettings settings)
    {
        var noType = settings.Needed("jwtType").Length == 0;
        var noAlgorithm = settings.Needed("jwsAlgorithm").Length == 0;
        if (noType || noAlgorithm)
        {
            throw JwtFault.Logged(
                noType && noAlgorithm ? "The jwtType and jwsAlgorithm cannot be null or empty"
                : noType ? "The jwtType cannot be null or empty"
                : "The jwsAlgorithm cannot be null or empty"
            );
        }
    }

    private string Claims(JwtSettings settings)
    {
        var (issuer, subject) = (settings.Text("issuer"), settings.Text("subject"));
        var stableId = settings.StableId(issuer);
        if (issuer + subject + stableId == "" && settings.Text("accountId") is { Length: > 0 } account)
        {
            (issuer, subject, stableId) = (account, account, account);
        }

        if (stableId.Length == 0)
        {
            throw JwtFault.Logged("The stableId and issuer cannot be null or empty");
        }

        var now = services.Clock.GetUtcNow().ToUnixTimeSeconds();
        var claims = new StateMap();
        foreach (
            var (name, value) in ((string, object?)[])
                [
                    ("iss", issuer),
                    ("sub", subject),
                    ("aud", settings.Text("audience")),
                    ("typ", settings.Text("type")),
                    ("iat", now),
                    ("exp", now + (settings.Whole("validityMinutes") * 60L)),
                    (
                        "jti",
                        settings.Text("jwtId") is { Length: > 0 } given ? given : services.Random.NextUuid().ToString()
                    ),
                ]
        )
        {
            if (value is not "")
            {
                claims[name] = value;
            }
        }

        foreach (var (name, value) in settings.Map("claims") ?? [])
        {
            JwtClaims.Set(claims, name, value);
        }

        return JavaJson.Write(claims);
    }

    private static string Header(string algorithm, string? contentType)
    {
        var header = new StateMap { ["typ"] = "JWT" };
        if (contentType is not null)
        {
            header["cty"] = contentType;
        }

        header["alg"] = algorithm;
        return JavaJson.Write(header);
    }

    private static string Sign(string algorithm, JwtSettings settings, string header, string payload)
    {
        var signed = Base64UrlEncoder.Encode(header) + "." + Base64UrlEncoder.Encode(payload);
        var bytes = Encoding.ASCII.GetBytes(signed);
        if (algorithm == "HS256")
        {
            return signed + "." + Base64UrlEncoder.Encode(HMACSHA256.HashData(Key(settings, "signingKey"), bytes));
        }

        using var rsa = JwtKeys.FromJwk(
            settings.Map("privateKey") ?? throw JwtFault.IllegalArgument("Missing argument")
        );
        return signed
            + "."
            + Base64UrlEncoder.Encode(rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static byte[] Key(JwtSettings settings, string name) =>
        JwtKeys.Raw(settings.KeyText(name) ?? throw JwtFault.IllegalArgument("Missing argument"));

    /// <summary>Content encryption asks for one length; whichever reading of the text has it is meant.</summary>
    private static byte[] EncryptionKey(JwtSettings settings) =>
        JwtKeys.OfLength(
            settings.KeyText("encryptionKey") ?? throw JwtFault.IllegalArgument("Missing argument"),
            JwtEncryption.KeyLength
        );
}
