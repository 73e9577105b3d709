using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// The cookie that keeps a user logged in (am-external <c>PersistentJwtProvider</c>): a JWT with the claims that AM writes, signed with the nodes' key. AM
/// also encrypts it with the realm's key pair, which a simulation does not have: the cookie of one is not read by the other.
/// </summary>
internal static class PersistentCookie
{
    private const string ContextClaim = "org.forgerock.authentication.context";

    public static IReadOnlyList<SettingRule> Settings { get; } =
    [
        new("idleTimeout", SettingKind.Number),
        new("useSecureCookie", SettingKind.Flag),
        new("useHttpOnlyCookie", SettingKind.Flag),
        new("hmacSigningKey", SettingKind.Text),
        new("hmacSigningKeySecretLabelIdentifier", SettingKind.Text),
        new("persistentCookieName", SettingKind.Text),
    ];

    public static string NameOf(NodeSettings settings) => settings.Text("persistentCookieName", "session-jwt");

    /// <summary>The cookie for the end of a successful journey.</summary>
    /// <param name="context">The visit.</param>
    /// <param name="settings">The node's.</param>
    /// <param name="life">Until when it lasts at the longest.</param>
    public static SuccessCookie Of(NodeContext context, NodeSettings settings, DateTimeOffset life)
    {
        var now = context.Services.Clock.GetUtcNow();
        var attributes = new List<string>
        {
            "Path=/",
            "Expires=" + life.UtcDateTime.ToString("R", CultureInfo.InvariantCulture),
        };
        if (settings.Flag("useSecureCookie", missing: true))
        {
            attributes.Add("Secure");
        }

        if (settings.Flag("useHttpOnlyCookie", missing: true))
        {
            attributes.Add("HttpOnly");
        }

        return new SuccessCookie(
            NameOf(settings),
            user => user is null ? null : Write(context, settings, user, now, life),
            attributes
        );
    }

    /// <summary>The claims of a cookie of this node's key that is still good; null otherwise.</summary>
    public static (string User, string ClientIp, DateTimeOffset Expires)? Read(
        NodeContext context,
        NodeSettings settings,
        string cookie
    )
    {
        if (
            cookie.Split('.') is not [var header, var payload, var signature]
            || !CryptographicOperations.FixedTimeEquals(
                Encoding.ASCII.GetBytes(signature),
                Encoding.ASCII.GetBytes(Sign(settings, $"{header}.{payload}"))
            )
        )
        {
            return null;
        }

        using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
        var claims = json.RootElement;
        var now = context.Services.Clock.GetUtcNow().ToUnixTimeSeconds();
        var about = claims.GetProperty(ContextClaim);
        return
            claims.GetProperty("exp").GetInt64() > now
            && claims.GetProperty("tokenIdleTimeSeconds").GetInt64() > now
            && about.GetProperty("openam.rlm").GetString() == context.Realm
            ? (
                about.GetProperty("openam.usr").GetString()!,
                about.GetProperty("openam.clientip").GetString()!,
                DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64())
            )
            : null;
    }

    private static string Write(
        NodeContext context,
        NodeSettings settings,
        string user,
        DateTimeOffset now,
        DateTimeOffset life
    )
    {
        var claims = new StateMap
        {
            ["jti"] = context.Services.Script.Random.NextUuid().ToString(),
            ["iat"] = now.ToUnixTimeSeconds(),
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = life.ToUnixTimeSeconds(),
            ["tokenIdleTimeSeconds"] = now.AddHours(settings.Number("idleTimeout", 5)).ToUnixTimeSeconds(),
            [ContextClaim] = new StateMap
            {
                ["openam.rlm"] = context.Realm,
                ["openam.usr"] = user,
                ["openam.aty"] = context.Journey,
                ["openam.clientip"] = context.Request.ClientIp,
            },
        };
        var content = Encoded("""{"typ":"JWT","alg":"HS256"}""") + "." + Encoded(StateJson.Write(claims));
        return content + "." + Sign(settings, content);
    }

    private static string Sign(NodeSettings settings, string content) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Key(settings), Encoding.ASCII.GetBytes(content)));

    /// <summary>Exports leave the key out: both nodes then have the key of their secret label, or the same unnamed one.</summary>
    private static byte[] Key(NodeSettings settings) =>
        Encoding.UTF8.GetBytes(
            settings.Text("hmacSigningKey")
                ?? settings.Text("hmacSigningKeySecretLabelIdentifier")
                ?? "simulated persistent cookie"
        );

    private static string Encoded(string text) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text));
}
