using JourneySim.Engine.Tracing;

namespace JourneySim.Fakes.Http;

/// <summary>What a run's network consists of. Nothing is set: every request fails, loudly.</summary>
public sealed record FakeNetworkSettings
{
    /// <summary>Time of the trace and of delays.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>Receives one <see cref="TraceEvent.HttpCalled"/> a request and notes about requests that nobody answers.</summary>
    public required ITraceSink Trace { get; init; }

    /// <summary>Answers of the workspace and of the test, in the order in which they are tried.</summary>
    public IReadOnlyList<HttpStub> Stubs { get; init; } = [];

    /// <summary>Hosts that are really called, by name (<c>api.example.com</c>, <c>localhost:8080</c>).</summary>
    public IReadOnlyCollection<string> LiveHosts { get; init; } = [];

    /// <summary>Where all requests go that no stub answers and no live host is named for: a WireMock, say.</summary>
    public Uri? Upstream { get; init; }

    /// <summary>The simulated tenant, which answers when nothing above does.</summary>
    public IReadOnlyList<IFakeEndpoint> Endpoints { get; init; } = [];

    /// <summary>The way to live hosts and the upstream; null is the machine's network.</summary>
    public HttpMessageHandler? Peer { get; init; }

    /// <summary>How the delay of a stub passes; null lets it pass on <see cref="Clock"/>.</summary>
    public Func<TimeSpan, CancellationToken, Task>? Wait { get; init; }
}
