using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using JourneySim.Fakes.Http;

namespace JourneySim.Fakes.Tenant;

/// <summary>A good answer of the token endpoint (RFC 6749, 5.1).</summary>
internal static class TokenResponse
{
    public static JsonWriterOptions Writing { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>AM puts these on every answer of the endpoint, errors as well.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> NeverStored { get; } =
    [KeyValuePair.Create("Cache-Control", "no-store"), KeyValuePair.Create("Pragma", "no-cache")];

    public static FakeResponse Of(AccessToken token, TimeSpan lifetime)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, Writing))
        {
            json.WriteStartObject();
            json.WriteString("access_token", token.Text);
            json.WriteString("scope", string.Join(' ', token.Scopes));
            json.WriteString("token_type", "Bearer");
            json.WriteNumber("expires_in", (long)lifetime.TotalSeconds);
            json.WriteEndObject();
        }

        return FakeResponse.Json(200, Encoding.UTF8.GetString(body.WrittenSpan), [.. NeverStored]);
    }
}
