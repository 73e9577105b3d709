using System.Net;
using System.Text;

namespace JourneySim.Fakes.Http;

/// <summary>A response that comes from no network.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Headers">All headers; a name may come twice.</param>
/// <param name="Body">The bytes of the body.</param>
/// <param name="Reason">The reason phrase; null takes the usual one of the status.</param>
public sealed record FakeResponse(
    int Status,
    IReadOnlyList<KeyValuePair<string, string>> Headers,
    ReadOnlyMemory<byte> Body,
    string? Reason = null
)
{
    /// <summary>A JSON body, typed as AM types it.</summary>
    public static FakeResponse Json(int status, string json, params KeyValuePair<string, string>[] headers) =>
        new(
            status,
            [KeyValuePair.Create("Content-Type", "application/json;charset=UTF-8"), .. headers],
            Encoding.UTF8.GetBytes(json)
        );

    internal HttpResponseMessage ToMessage(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status)
        {
            RequestMessage = request,
            Content = new ReadOnlyMemoryContent(Body),
        };
        if (Reason is not null)
        {
            response.ReasonPhrase = Reason;
        }

        foreach (var (name, value) in Headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.Remove(name);
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    internal static async Task<FakeResponse> OfAsync(HttpResponseMessage message, CancellationToken cancellation)
    {
        var body = await message.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        var headers = message
            .Headers.Concat(message.Content.Headers)
            .SelectMany(h => h.Value.Select(v => KeyValuePair.Create(h.Key, v)));
        return new FakeResponse((int)message.StatusCode, [.. headers], body, message.ReasonPhrase);
    }
}
