using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Fakes.Tenant;

/// <summary>
/// The checks of a JWT bearer assertion (RFC 7523, 3) in the order and with the texts of AM's jwt-bearer grant. Recorded from tenants:
/// <c>Unknown JWT issuer</c>, <c>incorrect audience in JWT</c>, <c>Issuer is not authorized to grant consent for this subject</c>. Not recorded,
/// and so AM's text for any bad grant: a wrong signature and a text that is no JWT.
/// </summary>
internal sealed class BearerAssertion(string fqdn, TimeProvider clock, ServiceAccountDirectory accounts)
{
    /// <summary>How far ahead an assertion may expire: the vendor's guides use 899 seconds.</summary>
    public static readonly TimeSpan FarthestExpiry = TimeSpan.FromMinutes(15);

    /// <summary>The account that signed.</summary>
    /// <exception cref="OAuth2Error">It does not hold.</exception>
    public ServiceAccount Verify(string assertion)
    {
        var jwt = Parse(assertion);
        var issuer = Claim(jwt, "iss");
        if (string.IsNullOrWhiteSpace(issuer))
        {
            throw OAuth2Error.InvalidGrant("Missing 'iss' claim in JWT assertion");
        }

        var account = accounts.Find(issuer) ?? throw OAuth2Error.InvalidGrant("Unknown JWT issuer");
        var subject = Claim(jwt, "sub");
        if (string.IsNullOrWhiteSpace(subject))
        {
            throw OAuth2Error.InvalidGrant("Missing 'sub' claim in JWT assertion");
        }

        if (!jwt.Audiences.Any(IsTheEndpoint))
        {
            throw OAuth2Error.InvalidGrant("incorrect audience in JWT");
        }

        if (!IsInTime(jwt))
        {
            throw OAuth2Error.InvalidGrant("JWT assertion is expired or invalid");
        }

        VerifySignature(jwt, accounts.Key(account));
        return string.Equals(issuer, subject, StringComparison.Ordinal)
            ? account
            : throw OAuth2Error.InvalidGrant("Issuer is not authorized to grant consent for this subject");
    }

    private static JsonWebToken Parse(string assertion)
    {
        try
        {
            return new JsonWebToken(assertion);
        }
        catch (Exception broken) when (broken is ArgumentException or SecurityTokenException or FormatException)
        {
            throw OAuth2Error.InvalidGrant();
        }
    }

    private static string? Claim(JsonWebToken jwt, string name) =>
        jwt.TryGetPayloadValue<string>(name, out var value) ? value : null;

    /// <summary>The vendor's guides write the audience with and without the port.</summary>
    private bool IsTheEndpoint(string audience) =>
        string.Equals(audience, $"https://{fqdn}{TokenEndpoint.Path}", StringComparison.Ordinal)
        || string.Equals(audience, $"https://{fqdn}:443{TokenEndpoint.Path}", StringComparison.Ordinal);

    private bool IsInTime(JsonWebToken jwt)
    {
        var now = clock.GetUtcNow();
        return Time(jwt, "exp") is { } expires
            && expires > now
            && expires <= now + FarthestExpiry
            && (Time(jwt, "nbf") is not { } start || start <= now);
    }

    private static DateTimeOffset? Time(JsonWebToken jwt, string name) =>
        jwt.TryGetPayloadValue<double>(name, out var seconds) && Math.Abs(seconds) < 1e11
            ? DateTimeOffset.UnixEpoch + TimeSpan.FromSeconds(Math.Floor(seconds))
            : null;

    private static void VerifySignature(JsonWebToken jwt, RsaSecurityKey key)
    {
        var algorithm = jwt.Alg ?? "none";
        if (algorithm is "none" or "" || algorithm.StartsWith("HS", StringComparison.Ordinal))
        {
            throw OAuth2Error.InvalidGrant(
                $"Unsupported signature algorithm {algorithm}: only public key signatures supported."
            );
        }

        // An id of a key in the header has to be the account's; without one its key is tried.
        var named =
            string.IsNullOrEmpty(jwt.Kid)
            || key.KeyId is null
            || string.Equals(jwt.Kid, key.KeyId, StringComparison.Ordinal);
        var factory = key.CryptoProviderFactory;
        if (!named || !factory.IsSupportedAlgorithm(algorithm, key) || !Signed(jwt, key, algorithm, factory))
        {
            throw OAuth2Error.InvalidGrant();
        }
    }

    private static bool Signed(JsonWebToken jwt, RsaSecurityKey key, string algorithm, CryptoProviderFactory factory)
    {
        byte[] signature;
        try
        {
            signature = Base64UrlEncoder.DecodeBytes(jwt.EncodedSignature);
        }
        catch (FormatException)
        {
            return false;
        }

        if (signature.Length == 0)
        {
            return false;
        }

        var verifier = factory.CreateForVerifying(key, algorithm);
        try
        {
            return verifier.Verify(Encoding.ASCII.GetBytes($"{jwt.EncodedHeader}.{jwt.EncodedPayload}"), signature);
        }
        finally
        {
            factory.ReleaseSignatureProvider(verifier);
        }
    }
}
