using System.Net;
using System.Text;
using System.Text.Json;

namespace JourneySim.Conformance.Tenant;

/// <summary>Answers a case's HTTP calls from its list of stubs; <c>echo</c> gives back the request's body as it went out.</summary>
internal sealed class TenantCaseHttp(IReadOnlyList<JsonElement> stubs) : HttpMessageHandler
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : ReadAll(request.Content, cancellationToken);
        foreach (var stub in stubs)
        {
            if (
                string.Equals(stub.TextOf("method") ?? "GET", request.Method.Method, StringComparison.OrdinalIgnoreCase)
                && string.Equals(stub.TextOf("url"), request.RequestUri?.OriginalString, StringComparison.Ordinal)
            )
            {
                return new HttpResponseMessage(
                    (HttpStatusCode)(stub.Member("status") is { } status ? status.GetInt32() : 200)
                )
                {
                    RequestMessage = request,
                    Content = new StringContent(
                        stub.FlagOf("echo") ? body : stub.TextOf("body") ?? "",
                        Encoding.UTF8,
                        "application/json"
                    ),
                };
            }
        }

        throw new HttpRequestException(
            HttpRequestError.ConnectionError,
            $"No stub of the case answers {request.Method} {request.RequestUri}."
        );
    }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    ) => Task.FromResult(Send(request, cancellationToken));

    private static string ReadAll(HttpContent content, CancellationToken cancellation)
    {
        using var reader = new StreamReader(content.ReadAsStream(cancellation), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
