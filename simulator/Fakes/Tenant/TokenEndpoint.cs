using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Http;

namespace JourneySim.Fakes.Tenant;

/// <summary>
/// <c>POST https://{fqdn}/am/oauth2/access_token</c> of a tenant, for its service accounts (Advanced Identity Cloud docs, "Service accounts" and
/// "JWT profile for OAuth 2.0 authorization grant"; texts and order of errors as AM writes them).
/// </summary>
/// <param name="fqdn">The tenant's host name; requests to other hosts are none of its business.</param>
/// <param name="accounts">The service accounts.</param>
/// <param name="tokens">Where the tokens are kept that it gives out.</param>
/// <param name="clock">The run's time.</param>
public sealed class TokenEndpoint(
    string fqdn,
    IEnumerable<ServiceAccount> accounts,
    IssuedTokens tokens,
    TimeProvider clock
) : IFakeEndpoint
{
    /// <summary>The path of the endpoint.</summary>
    public const string Path = "/am/oauth2/access_token";

    private const string JwtBearer = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private const string Client = "service-account";

    /// <summary>What a tenant's answer says of a token that lives fifteen minutes: recorded.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(898);

    /// <summary>Grants that AM knows (AM docs, "OAuth 2.0 grant flows").</summary>
    private static readonly HashSet<string> OtherGrants =
    [
        "authorization_code",
        "client_credentials",
        "password",
        "refresh_token",
        "urn:ietf:params:oauth:grant-type:device_code",
        "urn:ietf:params:oauth:grant-type:saml2-bearer",
        "urn:ietf:params:oauth:grant-type:token-exchange",
        "urn:openid:params:grant-type:ciba",
        "urn:ietf:params:oauth:grant-type:uma-ticket",
    ];

    private readonly BearerAssertion assertions = new(fqdn, clock, new ServiceAccountDirectory(accounts));

    public string Name => $"tenant {fqdn}";

    public FakeResponse? Answer(FakeRequest request)
    {
        if (
            !string.Equals(request.Uri.Host, fqdn, StringComparison.OrdinalIgnoreCase)
            || !string.Equals(request.Uri.Scheme, Uri.UriSchemeHttps, StringComparison.Ordinal)
            || !request.Uri.IsDefaultPort
            || !string.Equals(request.Uri.AbsolutePath, Path, StringComparison.Ordinal)
        )
        {
            return null;
        }

        try
        {
            return Granted(request);
        }
        catch (OAuth2Error refused)
        {
            return refused.ToResponse();
        }
    }

    private FakeResponse Granted(FakeRequest request)
    {
        if (!string.Equals(request.Method, "POST", StringComparison.Ordinal))
        {
            throw new OAuth2Error(405, "method_not_allowed", $"Required Method: POST found: {request.Method}");
        }

        if (request.Body.Length > 0 && !IsForm(request.Header("Content-Type")))
        {
            throw OAuth2Error.InvalidRequest("Invalid Content Type");
        }

        // AM reads parameters of the URL and of the form alike.
        var fields = FormFields.Of(request.Uri.Query.TrimStart('?')).Concat(FormFields.Of(request.Text)).ToList();
        CheckGrant(fields.Value("grant_type"));
        if (!string.Equals(fields.Value("client_id"), Client, StringComparison.Ordinal))
        {
            var status = request.Header("Authorization") is null ? 400 : 401;
            throw new OAuth2Error(status, "invalid_client", "Client authentication failed");
        }

        var assertion = fields.Value("assertion");
        if (string.IsNullOrEmpty(assertion))
        {
            throw OAuth2Error.InvalidRequest("Missing parameter, 'assertion'");
        }

        var account = assertions.Verify(assertion);
        var token = tokens.Issue(account.Id, GrantedScopes(account, fields.Value("scope")), Lifetime);
        return TokenResponse.Of(token, Lifetime);
    }

    private static void CheckGrant(string? grant)
    {
        if (string.IsNullOrEmpty(grant))
        {
            throw OAuth2Error.InvalidRequest("Grant type is not set");
        }

        if (OtherGrants.Contains(grant))
        {
            throw new NotSimulatedException(
                $"grant type {grant} at the tenant's token endpoint",
                "Answer the request with a stub, or send it on with --upstream."
            );
        }

        if (!string.Equals(grant, JwtBearer, StringComparison.Ordinal))
        {
            throw new OAuth2Error(400, "unsupported_grant_type", $"Grant type is not supported: {grant}");
        }
    }

    private static List<string> GrantedScopes(ServiceAccount account, string? scope)
    {
        var asked = (scope ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (asked.Count == 0)
        {
            throw new OAuth2Error(400, "invalid_scope", "No scope requested and no default scope configured");
        }

        var unknown = asked.Except(account.Scopes, StringComparer.Ordinal).ToList();
        return unknown.Count == 0
            ? asked
            : throw new OAuth2Error(400, "invalid_scope", $"Unknown/invalid scope(s): [{string.Join(", ", unknown)}]");
    }

    /// <summary>No content type is good as well; parameters such as a charset don't matter.</summary>
    private static bool IsForm(string? type) =>
        type is null
        || string.Equals(
            type.Split(';')[0].Trim(),
            "application/x-www-form-urlencoded",
            StringComparison.OrdinalIgnoreCase
        );
}
