using System.Net;

namespace JourneySim.Fakes.Http;

/// <summary>The fields of an <c>application/x-www-form-urlencoded</c> body, decoded, in their order.</summary>
internal static class FormFields
{
    public static IReadOnlyList<KeyValuePair<string, string>> Of(string body) =>
        [
            .. body.Split('&', StringSplitOptions.RemoveEmptyEntries)
                .Select(pair =>
                {
                    var at = pair.IndexOf('=', StringComparison.Ordinal);
                    return at < 0
                        ? KeyValuePair.Create(WebUtility.UrlDecode(pair), "")
                        : KeyValuePair.Create(WebUtility.UrlDecode(pair[..at]), WebUtility.UrlDecode(pair[(at + 1)..]));
                }),
        ];

    public static string? Value(this IReadOnlyList<KeyValuePair<string, string>> fields, string name) =>
        fields.Where(f => string.Equals(f.Key, name, StringComparison.Ordinal)).Select(f => f.Value).FirstOrDefault();
}
