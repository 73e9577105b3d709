using System.Text;
using System.Text.Encodings.Web;

namespace JourneySim.Fakes.Http;

/// <summary>A stub for a request, as YAML to paste into a workspace. Long values (assertions, tokens) become <c>*</c>.</summary>
internal static class StubSnippet
{
    private const int LongestValue = 60;

    public static string Of(FakeRequest call)
    {
        var mark = call.Url.IndexOf('?', StringComparison.Ordinal);
        var text = new StringBuilder("http:\n");
        text.Append($"  - method: {call.Method}\n");
        text.Append($"    url: {Quoted(mark < 0 ? call.Url : call.Url[..mark])}\n");
        if (
            call.Header("Content-Type")?.StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal)
            == true
        )
        {
            text.Append("    body:\n      form:\n");
            foreach (var field in FormFields.Of(call.Text).DistinctBy(f => f.Key, StringComparer.Ordinal))
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
