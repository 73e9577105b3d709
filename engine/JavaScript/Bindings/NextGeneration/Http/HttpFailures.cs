using System.Net.Sockets;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.NextGeneration.Http;

/// <summary>Failures of the network in Java's words.</summary>
internal static class HttpFailures
{
    /// <summary>Null for an exception that is none of the network's.</summary>
    public static JavaFailure? Of(Exception exception) =>
        exception switch
        {
            UriFormatException wrong => new("java.net.URISyntaxException", wrong.Message),
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } failed => new(
                "java.net.UnknownHostException",
                failed.Message
            ),
            HttpRequestException { InnerException: SocketException }
            or HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => new(
                "java.net.ConnectException",
                "Connection refused"
            ),
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } failed => new(
                "javax.net.ssl.SSLHandshakeException",
                failed.Message
            ),
            HttpRequestException failed => new("java.io.IOException", failed.Message),
            TimeoutException => new("java.net.SocketTimeoutException", "Read timed out"),
            IOException failed => new("java.io.IOException", failed.Message),
            _ => null,
        };
}
