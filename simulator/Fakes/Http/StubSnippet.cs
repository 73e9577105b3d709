using System.Text;
using System.Text.Encodings.Web;
using JourneySim.Engine.Tracing;

namespace JourneySim.Fakes.Http;

/// <summary>A stub for a request, as YAML to paste into a workspace. Long values (assertions, tokens) become <c>*</c>.</summary>
internal static class StubSnippet
{
    private const int LongestValue = 60;

    public static string Of(FakeRequest call) => Of(call.Method, call.Url, call.Header("Content-Type"), call.Text);

    public static string Of(HttpExchange call) =>
        Of(
            call.Method,
            call.Url,
            call.RequestHeaders.FirstOrDefault(h =>
                h.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
            ).Value,
            call.RequestBody
        );

    private static string Of(string method, string url, string? contentType, string body)
    {
        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var text = new StringBuilder("http:\n");
        text.Append($"  - method: {method}\n");
        text.Append($"    url: {Quoted(mark < 0 ? url : url[..mark])}\n");
        if (contentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
        {
            text.Append("    body:\n      form:\n");
            foreach (var field in FormFields.Of(body).DistinctBy(f => f.Key, StringComparer.Ordinal))
            {
                text.Append(
                    $"        {Quoted(field.Key)}: {Quoted(field.Value.Length > LongestValue ? "*" : field.Value)}\n"
                );
            }
        }

        return text.Append("    respond: { status: 200, json: {} }").ToString();
    }

    // A JSON text is a YAML text.
    private static string Quoted(string text) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
}
