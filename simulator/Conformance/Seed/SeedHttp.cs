using System.Net;
using System.Text;
using System.Text.Json;
using JourneySim.Engine.Scripts;

namespace JourneySim.Conformance.Seed;

/// <summary>The token endpoint of a scenario: entry n answers call n, the last one repeats. Keeps what was sent.</summary>
internal sealed class SeedHttp(IReadOnlyList<JsonElement> entries) : HttpMessageHandler
{
    private readonly List<SeedRequest> requests = [];

    public IReadOnlyList<SeedRequest> Requests => requests;

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        requests.Add(SeedRequest.Of(request, cancellationToken));
        var entry = entries[Math.Min(requests.Count, entries.Count) - 1];
        if (Fault(entry) is { } fault)
        {
            throw fault;
        }

        var response = new HttpResponseMessage((HttpStatusCode)(entry.Member("status")?.GetInt32() ?? 200))
        {
            RequestMessage = request,
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body(entry) ?? "")),
        };
        if (entry.TextOf("reason") is { } reason)
        {
            response.ReasonPhrase = reason;
        }

        foreach (var (name, value) in entry.TextsOf("headers"))
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
            {
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => Task.FromResult(Send(request, cancellationToken));

    /// <summary>A text, or a filler written as prefix, fill, count and suffix.</summary>
    public static string? Body(JsonElement entry) =>
        entry.Member("body") is { ValueKind: JsonValueKind.Object } filler
            ? filler.TextOf("prefix") + Filling(filler) + filler.TextOf("suffix")
            : entry.TextOf("body");

    public static string Filling(JsonElement filler) =>
        new StringBuilder().Insert(0, filler.TextOf("fill") ?? "", filler.Member("count")?.GetInt32() ?? 0).ToString();

    private static HttpFaultException? Fault(JsonElement entry)
    {
        if (entry.Member("sendThrows") is { } thrown)
        {
            return new HttpFaultException(HttpFault.SendThrows, Failure(thrown));
        }

        if (entry.Member("getThrows") is { } failed)
        {
            return new HttpFaultException(HttpFault.PromiseFails, Failure(failed));
        }

        if (entry.Member("cause") is { } cause)
        {
            return new HttpFaultException(HttpFault.ResponseWithCause, Failure(cause));
        }

        return entry.FlagOf("getInterrupted") ? new HttpFaultException(HttpFault.PromiseInterrupted)
            : entry.TryGetProperty("getReturns", out _) ? new HttpFaultException(HttpFault.PromiseReturnsNull)
            : entry.TryGetProperty("sendReturns", out _) ? new HttpFaultException(HttpFault.SendReturnsNull)
            : null;
    }

    private static JavaFailure Failure(JsonElement json) =>
        new(
            json.TextOf("class") ?? "java.lang.RuntimeException",
            json.TextOf("message"),
            json.Member("cause") is { } cause ? Failure(cause) : null
        );
}
