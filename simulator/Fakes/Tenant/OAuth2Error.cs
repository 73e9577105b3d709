using System.Buffers;
using System.Text;
using System.Text.Json;
using JourneySim.Fakes.Http;

namespace JourneySim.Fakes.Tenant;

/// <summary>A refusal of AM's OAuth 2.0 endpoints (RFC 6749, 5.2), in the order of members in which AM writes them.</summary>
internal sealed class OAuth2Error(int status, string error, string description) : Exception(description)
{
    /// <summary>AM's text when it does not say more about a grant.</summary>
    public static OAuth2Error InvalidGrant(
        string description = "The provided access grant is invalid, expired, or revoked."
    ) => new(400, "invalid_grant", description);

    public static OAuth2Error InvalidRequest(string description) => new(400, "invalid_request", description);

    public FakeResponse ToResponse()
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, TokenResponse.Writing))
        {
            json.WriteStartObject();
            json.WriteString("error_description", Message);
            json.WriteString("error", error);
            json.WriteEndObject();
        }

        var challenge =
            status == 401
                ? [KeyValuePair.Create("WWW-Authenticate", "Basic realm=\"/\"")]
                : Array.Empty<KeyValuePair<string, string>>();
        return FakeResponse.Json(
            status,
            Encoding.UTF8.GetString(body.WrittenSpan),
            [.. TokenResponse.NeverStored, .. challenge]
        );
    }
}
