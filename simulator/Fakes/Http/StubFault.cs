using JourneySim.Engine.Scripts;

namespace JourneySim.Fakes.Http;

/// <summary>How a stub makes AM's HTTP client fail.</summary>
public abstract record StubFault
{
    private StubFault() { }

    /// <summary>The host answers, but nobody listens at the port.</summary>
    public static StubFault Refused { get; } = Network("java.net.ConnectException", "Connection refused");

    /// <summary>The peer hangs up in the middle.</summary>
    public static StubFault Reset { get; } = Network("java.net.SocketException", "Connection reset");

    /// <summary>No answer in the client's time.</summary>
    public static StubFault Timeout { get; } = Network("java.net.SocketTimeoutException", "Read timed out");

    /// <summary>There is no such host.</summary>
    public static StubFault UnknownHost { get; } = new UnresolvedHost();

    /// <summary>Exactly this failure of the client.</summary>
    public static StubFault Of(HttpFault fault, JavaFailure? failure = null) => new Exact(fault, failure);

    /// <summary>The names that workspaces and tests use.</summary>
    public static IReadOnlyDictionary<string, StubFault> ByName { get; } =
        new Dictionary<string, StubFault>(StringComparer.Ordinal)
        {
            ["refused"] = Refused,
            ["reset"] = Reset,
            ["timeout"] = Timeout,
            ["unknownHost"] = UnknownHost,
        };

    internal abstract HttpFaultException ToException(Uri uri);

    // AM's client reports trouble of the connection through its promise: get() throws ExecutionException around a RuntimeException around
    // what the network threw, as authors see it in their logs.
    private static Exact Network(string javaClass, string message) =>
        new(
            HttpFault.PromiseFails,
            new JavaFailure("java.lang.RuntimeException", null, new JavaFailure(javaClass, message))
        );

    private sealed record Exact(HttpFault Fault, JavaFailure? Failure) : StubFault
    {
        internal override HttpFaultException ToException(Uri uri) => new(Fault, Failure);
    }

    private sealed record UnresolvedHost : StubFault
    {
        internal override HttpFaultException ToException(Uri uri) =>
            Network("java.net.UnknownHostException", $"{uri.Host}: Name or service not known").ToException(uri);
    }
}
