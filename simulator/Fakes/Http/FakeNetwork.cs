using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts.Realm;
using JourneySim.Engine.Tracing;

namespace JourneySim.Fakes.Http;

/// <summary>
/// The network of a run. What an author set up goes before what is simulated by default: stubs, then live hosts by name, then the upstream, then
/// the simulated tenant. Any other request fails as AM's client fails when there is no such host, and the author is told which stubs came near.
/// </summary>
public sealed class FakeNetwork : HttpMessageHandler
{
    /// <summary>What the trace names as the one that answered a request that nobody answers.</summary>
    internal const string Nobody = "nobody";

    /// <summary>The deployment's own client.</summary>
    private static readonly HttpClientInstance Usual = new("");

    private readonly FakeNetworkSettings settings;
    private readonly StubBook stubs;
    private readonly HttpPeer peer;

    public FakeNetwork(FakeNetworkSettings settings)
    {
        this.settings = settings;
        stubs = new StubBook(settings.Stubs);
        peer = new HttpPeer(settings.Peer);
    }

    // Scripts call synchronously, and no answer of ours needs the caller's thread.
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) =>
        SendAsync(request, cancellationToken).GetAwaiter().GetResult();

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var call = await FakeRequest.OfAsync(request, cancellationToken).ConfigureAwait(false);
        var started = settings.Clock.GetTimestamp();
        var at = settings.Clock.GetUtcNow();
        var client = request.Options.TryGetValue(HttpClientInstance.Option, out var named) ? named : Usual;
        var answer = await AnswerAsync(call, client, cancellationToken).ConfigureAwait(false);
        settings.Trace.Emit(
            new TraceEvent.HttpCalled(ExchangeOf(call, answer, settings.Clock.GetElapsedTime(started))) { At = at }
        );
        return answer.Response?.ToMessage(request) ?? throw answer.Failure!;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            peer.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<NetworkAnswer> AnswerAsync(
        FakeRequest call,
        HttpClientInstance client,
        CancellationToken cancellation
    )
    {
        if (stubs.Find(call) is { } found)
        {
            return await FromStubAsync(found.Stub, found.Answer, call, client.ResponseTimeout, cancellation)
                .ConfigureAwait(false);
        }

        if (IsLive(call.Uri))
        {
            return client.NeedsMoreThanTimeouts
                ? throw new NotSimulatedException(
                    $"A real call through HTTP client \"{client.Name}\"",
                    "Its certificates and proxy are AM's: answer the request by a stub."
                )
                : await peer.AskAsync(
                        $"live {call.Uri.Authority}",
                        call.Uri,
                        call,
                        client.ResponseTimeout,
                        cancellation
                    )
                    .ConfigureAwait(false);
        }

        if (settings.Upstream is { } upstream)
        {
            var target = UpstreamRequest.Target(upstream, call.Uri);
            var sent = UpstreamRequest.Of(call);
            return await peer.AskAsync($"upstream {upstream}", target, sent, client.ResponseTimeout, cancellation)
                .ConfigureAwait(false);
        }

        foreach (var endpoint in settings.Endpoints)
        {
            if (endpoint.Answer(call) is { } response)
            {
                return new NetworkAnswer(endpoint.Name, response, null);
            }
        }

        Note(UnmatchedRequest.Describe(call, stubs));
        return new NetworkAnswer(Nobody, null, StubFault.UnknownHost.ToException(call.Uri));
    }

    private async Task<NetworkAnswer> FromStubAsync(
        HttpStub stub,
        StubAnswer answer,
        FakeRequest call,
        TimeSpan timeout,
        CancellationToken cancellation
    )
    {
        var late = answer.Delay > timeout;
        if (answer.Delay > TimeSpan.Zero)
        {
            await (settings.Wait ?? Pass)(late ? timeout : answer.Delay, cancellation).ConfigureAwait(false);
        }

        var name = $"stub {stub.Title}";
        if (late)
        {
            return new NetworkAnswer(name, null, StubFault.Timeout.ToException(call.Uri));
        }

        return answer switch
        {
            StubAnswer.Respond respond => new NetworkAnswer(name, respond.Response, null),
            StubAnswer.Fail fail => new NetworkAnswer(name, null, fail.Fault.ToException(call.Uri)),
            _ => throw new InvalidOperationException($"{answer.GetType().Name} is no kind of answer."),
        };
    }

    private Task Pass(TimeSpan time, CancellationToken cancellation)
    {
        if (settings.Clock is not IPassingTime clock)
        {
            return Task.Delay(time, settings.Clock, cancellation);
        }

        clock.Advance(time);
        return Task.CompletedTask;
    }

    private bool IsLive(Uri uri) =>
        settings.LiveHosts.Any(host =>
            string.Equals(host, uri.Host, StringComparison.OrdinalIgnoreCase)
            || string.Equals(host, uri.Authority, StringComparison.OrdinalIgnoreCase)
            || string.Equals(host, $"{uri.Host}:{uri.Port}", StringComparison.OrdinalIgnoreCase)
        );

    private void Note(Diagnostic diagnostic) =>
        settings.Trace.Emit(new TraceEvent.Noted(diagnostic) { At = settings.Clock.GetUtcNow() });

    private static HttpExchange ExchangeOf(FakeRequest call, NetworkAnswer answer, TimeSpan duration) =>
        new(
            call.Method,
            call.Url,
            call.Headers,
            call.Text,
            answer.Response?.Status ?? 0,
            answer.Response?.Headers ?? [],
            answer.Response is { } response ? System.Text.Encoding.UTF8.GetString(response.Body.Span) : "",
            duration,
            answer.Failure?.Message,
            answer.By
        );
}
