using System.Text;
using JourneySim.Engine.Scripts.Realm;

namespace JourneySim.Fakes.Http;

/// <summary>A request as it would go out on the wire.</summary>
/// <param name="Method">In capitals.</param>
/// <param name="Uri">Where it goes.</param>
/// <param name="Headers">All headers, those of the body included; a name may come twice.</param>
/// <param name="Body">The bytes of the body.</param>
public sealed record FakeRequest(
    string Method,
    Uri Uri,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body
)
{
    private string? text;

    /// <summary>The HTTP client instance that sends it; null is the deployment's own client.</summary>
    public string? Client { get; init; }

    /// <summary>The URL as it was given.</summary>
    public string Url => Uri.OriginalString;

    /// <summary>The body as text.</summary>
    public string Text => text ??= Encoding.UTF8.GetString(Body.Span);

    /// <summary>The first header of that name, or null.</summary>
    public string? Header(string name) =>
        Headers
            .Where(h => string.Equals(h.Key, name, StringComparison.OrdinalIgnoreCase))
            .Select(h => h.Value)
            .FirstOrDefault();

    internal static async Task<FakeRequest> OfAsync(HttpRequestMessage message, CancellationToken cancellation)
    {
        var headers = message.Headers.SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v)));
        var body = Array.Empty<byte>();
        if (message.Content is { } content)
        {
            body = await content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
            headers = headers.Concat(
                content.Headers.SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v)))
            );
        }

        var uri = message.RequestUri ?? throw new InvalidOperationException("The request has no URL.");
        return new FakeRequest(message.Method.Method.ToUpperInvariant(), uri, [.. headers], body)
        {
            Client = message.Options.TryGetValue(HttpClientInstance.Option, out var client) ? client.Name : null,
        };
    }
}
