using System.Text;

namespace JourneySim.Conformance.Seed;

/// <summary>A request as it went out; the transaction id that AM's client adds is left out, as in the recordings.</summary>
internal sealed record SeedRequest(
    string Method,
    string Uri,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    string Body
)
{
    public IReadOnlyList<KeyValuePair<string, string>> Form =>
        [
            .. Body.Split('&')
                .Select(pair => pair.Split('=', 2))
                .Where(pair => pair.Length == 2)
                .Select(pair => KeyValuePair.Create(Decoded(pair[0]), Decoded(pair[1]))),
        ];

    public string? Assertion => Form.FirstOrDefault(f => f.Key == "assertion").Value;

    /// <summary>A URL that .NET can't hold, such as one without a host.</summary>
    private static readonly HttpRequestOptionsKey<string> WrittenUrl = new("JourneySim.Url");

    public static SeedRequest Of(HttpRequestMessage request, CancellationToken cancellation)
    {
        var body = "";
        if (request.Content is { } content)
        {
            using var reader = new StreamReader(content.ReadAsStream(cancellation), Encoding.UTF8);
            body = reader.ReadToEnd();
        }

        return new SeedRequest(
            request.Method.Method,
            request.Options.TryGetValue(WrittenUrl, out var url) ? url : request.RequestUri!.OriginalString,
            [
                .. request
                    .Headers.Concat(request.Content?.Headers.AsEnumerable() ?? [])
                    .Where(h => !h.Key.Equals("X-ForgeRock-TransactionId", StringComparison.OrdinalIgnoreCase))
                    .OrderBy(h => h.Key, StringComparer.OrdinalIgnoreCase)
                    .Select(h => KeyValuePair.Create(h.Key, string.Join(", ", h.Value))),
            ],
            body
        );
    }

    private static string Decoded(string text) => System.Uri.UnescapeDataString(text.Replace('+', ' '));
}
