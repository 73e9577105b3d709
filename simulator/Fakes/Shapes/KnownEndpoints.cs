using System.Text.RegularExpressions;

namespace JourneySim.Fakes.Shapes;

/// <summary>The endpoints of a tenant whose answers are known: a table of contents.</summary>
/// <remarks>
/// Token endpoint: RFC 6749, 5.1 and 5.2, and a tenant's answers. Introspection: RFC 7662. Identity management and ESVs: the product's REST pages ("Query", "Errors", "Manage ESVs
/// using the API") and a tenant's answers. Authentication: PingAM, "Authenticate over REST".
/// </remarks>
internal static partial class KnownEndpoints
{
    private static readonly JsonShape OAuth2Error = new(
        new ShapeMember("error", "text"),
        new ShapeMember("error_description", "text", Always: false),
        new ShapeMember("error_uri", "text", Always: false)
    );

    private static readonly JsonShape RestError = new(
        new ShapeMember("code", "number"),
        new ShapeMember("reason", "text"),
        new ShapeMember("message", "text"),
        new ShapeMember("detail", "anything", Always: false),
        new ShapeMember("cause", "anything", Always: false)
    );

    private static readonly JsonShape QueryResult = new(
        new ShapeMember("result", "array"),
        new ShapeMember("resultCount", "number"),
        new ShapeMember("pagedResultsCookie", "text or null"),
        new ShapeMember("totalPagedResultsPolicy", "text"),
        new ShapeMember("totalPagedResults", "number"),
        new ShapeMember("remainingPagedResults", "number", Always: false)
    );

    private static readonly JsonShape Variable = new(
        new ShapeMember("_id", "text"),
        new ShapeMember("description", "text"),
        new ShapeMember("expressionType", "text"),
        new ShapeMember("lastChangeDate", "text"),
        new ShapeMember("lastChangedBy", "text"),
        new ShapeMember("loaded", "flag"),
        new ShapeMember("valueBase64", "text")
    );

    private static readonly JsonShape Secret = new(
        new ShapeMember("_id", "text"),
        new ShapeMember("activeVersion", "text"),
        new ShapeMember("description", "text"),
        new ShapeMember("encoding", "text"),
        new ShapeMember("lastChangeDate", "text"),
        new ShapeMember("lastChangedBy", "text"),
        new ShapeMember("loaded", "flag"),
        new ShapeMember("loadedVersion", "text"),
        new ShapeMember("useInPlaceholders", "flag")
    );

    private static readonly JsonShape ManagedObject = new(
        new ShapeMember("_id", "text"),
        new ShapeMember("_rev", "text")
    )
    {
        Open = true,
    };

    private static readonly JsonShape Authenticated = new(
        new ShapeMember("tokenId", "text", Always: false),
        new ShapeMember("successUrl", "text", Always: false),
        new ShapeMember("realm", "text", Always: false),
        new ShapeMember("authId", "text", Always: false),
        new ShapeMember("callbacks", "array", Always: false)
    )
    {
        Open = true,
    };

    /// <summary>The first that takes a path and a method counts.</summary>
    public static IReadOnlyList<KnownEndpoint> All { get; } =
    [
        new(
            "the token endpoint",
            ["POST"],
            TokenPath(),
            new JsonShape(
                new ShapeMember("access_token", "text"),
                new ShapeMember("token_type", "text"),
                new ShapeMember("expires_in", "number"),
                new ShapeMember("scope", "text", Always: false),
                new ShapeMember("refresh_token", "text", Always: false),
                new ShapeMember("id_token", "text", Always: false)
            ),
            OAuth2Error
        ),
        new(
            "token introspection",
            ["POST", "GET"],
            IntrospectPath(),
            new JsonShape(new ShapeMember("active", "flag")) { Open = true },
            OAuth2Error
        ),
        new("identity management's query", ["GET"], ManagedTypePath(), QueryResult, RestError),
        new("identity management's object", ["GET", "PUT", "PATCH", "DELETE"], ManagedPath(), ManagedObject, RestError),
        new("the list of ESV variables", ["GET"], VariablesPath(), QueryResult, RestError),
        new("an ESV variable", ["GET", "PUT", "DELETE"], VariablePath(), Variable, RestError),
        new("the list of ESV secrets", ["GET"], SecretsPath(), QueryResult, RestError),
        new("the versions of an ESV secret", ["GET"], VersionsPath(), new JsonShape { IsArray = true }, RestError),
        new("an ESV secret", ["GET", "PUT", "DELETE"], SecretPath(), Secret, RestError),
        new(
            "the tenant's restart",
            ["GET", "POST"],
            StartupPath(),
            new JsonShape(new ShapeMember("restartStatus", "text")),
            RestError
        ),
        new("AM's authenticate endpoint", ["POST"], AuthenticatePath(), Authenticated, RestError),
    ];

    public static KnownEndpoint? Find(string? method, string url)
    {
        var path = url.Split('?')[0];
        return All.FirstOrDefault(e =>
            e.Path.IsMatch(path) && (method is null || e.Methods.Contains(method, StringComparer.OrdinalIgnoreCase))
        );
    }

    [GeneratedRegex("/oauth2/([^?]*/)?access_token$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TokenPath();

    [GeneratedRegex("/oauth2/([^?]*/)?introspect$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex IntrospectPath();

    [GeneratedRegex("/openidm/managed/[^/*?]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ManagedTypePath();

    [GeneratedRegex("/openidm/managed/[^/*?]+/[^/?]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ManagedPath();

    [GeneratedRegex("/environment/variables$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VariablesPath();

    [GeneratedRegex("/environment/variables/[^/?]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VariablePath();

    [GeneratedRegex("/environment/secrets$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SecretsPath();

    [GeneratedRegex("/environment/secrets/[^/?]+/versions$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex VersionsPath();

    [GeneratedRegex("/environment/secrets/[^/?]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SecretPath();

    [GeneratedRegex("/environment/startup$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StartupPath();

    [GeneratedRegex("/json/([^?]*/)?authenticate$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AuthenticatePath();
}

/// <summary>An endpoint whose answers are known.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Methods">The methods it answers in this way.</param>
/// <param name="Path">The end of its path.</param>
/// <param name="Good">An answer with status 200 or 201.</param>
/// <param name="Refusal">An answer with a status from 400 to 499.</param>
internal sealed record KnownEndpoint(
    string Name,
    IReadOnlyList<string> Methods,
    Regex Path,
    JsonShape Good,
    JsonShape Refusal
);
