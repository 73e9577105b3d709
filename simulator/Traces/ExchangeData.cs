using System.Text.Json;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Expectations;

namespace JourneySim.Traces;

/// <summary>An HTTP call for the page: as it went over the wire, and decoded where it holds a form, JSON or a JWT.</summary>
internal static class ExchangeData
{
    public static void Write(Utf8JsonWriter json, HttpExchange call, HttpExchange raw, SecretMask mask)
    {
        json.WriteString("method", call.Method);
        json.WriteString("url", call.Url);
        json.WriteNumber("status", call.Status);
        json.WriteString("failure", call.Failure);
        json.WriteString("by", call.AnsweredBy);
        json.WriteNumber("milliseconds", Math.Round(call.Duration.TotalMilliseconds, 1));
        Headers(json, "requestHeaders", call.RequestHeaders);
        json.WriteString("request", call.RequestBody);
        json.WriteString("requestDecoded", Decoded(raw.RequestHeaders, raw.RequestBody, mask));
        Headers(json, "responseHeaders", call.ResponseHeaders);
        json.WriteString("response", call.ResponseBody);
        json.WriteString("responseDecoded", Decoded(raw.ResponseHeaders, raw.ResponseBody, mask));
    }

    /// <summary>Null when the text is all there is to show.</summary>
    private static string? Decoded(IReadOnlyList<KeyValuePair<string, string>> headers, string body, SecretMask mask)
    {
        object? value =
            IsForm(headers) ? TextForms.Form(body)
            : TextForms.Json(body) is { } found ? found.Value
            : null;
        return value is null ? null : mask.Mask(StateJson.Write(WithTokens(value)));
    }

    /// <summary>Texts that are JWTs become their header and claims.</summary>
    private static object? WithTokens(object? value) =>
        value switch
        {
            StateMap map => new StateMap(map.Select(m => KeyValuePair.Create(m.Key, WithTokens(m.Value)))),
            StateList list => new StateList(list.Select(WithTokens)),
            string text when TextForms.Jwt(text) is { } jwt => new StateMap { ["(JWT)"] = jwt },
            _ => value,
        };

    private static bool IsForm(IReadOnlyList<KeyValuePair<string, string>> headers) =>
        headers.Any(h =>
            h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            && h.Value.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase)
        );

    private static void Headers(Utf8JsonWriter json, string name, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        json.WriteStartArray(name);
        foreach (var (header, value) in headers)
        {
            json.WriteStartArray();
            json.WriteStringValue(header);
            json.WriteStringValue(value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
