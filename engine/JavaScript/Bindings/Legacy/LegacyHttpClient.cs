using System.Net.Sockets;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockHttp;
using JourneySim.Engine.JavaScript.Java.Classes.ForgeRockUtil;
using JourneySim.Engine.JavaScript.Java.Definition;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.JavaScript.Bindings.Legacy;

/// <summary>
/// The legacy <c>httpClient</c>: takes a CHF request, blocks, gives a promise of a CHF response. Trouble with the connection is a 502 with a
/// cause, unless the network asks for another way to fail.
/// </summary>
/// <param name="http">The network of the run.</param>
/// <param name="transactions">Gives the ids that AM's client sends along.</param>
/// <param name="cancellation">The run's deadline.</param>
/// <remarks>
/// Source: am-external 8.0.2 <c>JavaScriptHttpClient</c> (the transaction header, the deprecated calls), the open-source asynchronous client (502 with cause), recordings.
/// </remarks>
internal sealed class LegacyHttpClient(
    HttpMessageInvoker http,
    TransactionIds transactions,
    CancellationToken cancellation
) : IJavaObject
{
    public static JavaClass Type { get; } =
        JavaClass
            .Define("org.forgerock.openam.scripting.api.http.JavaScriptHttpClient")
            .Method(
                "org.forgerock.util.promise.Promise send(org.forgerock.http.protocol.Request)",
                call => call.Self<LegacyHttpClient>().Send(call.Run, call.Need<ChfRequest>(0))
            )
            .Method(
                "org.forgerock.util.promise.Promise send(org.forgerock.services.context.Context, org.forgerock.http.protocol.Request)",
                call => call.Self<LegacyHttpClient>().Send(call.Run, call.Need<ChfRequest>(1))
            )
            .Method(
                $"{HttpClientResponse.Name} get(String, org.mozilla.javascript.NativeObject)",
                call => Answer(call, DeprecatedHttpCalls.Request("GET", call.NeedText(0), null, call[1]))
            )
            .Method(
                $"{HttpClientResponse.Name} post(String, String, org.mozilla.javascript.NativeObject)",
                call => Answer(call, DeprecatedHttpCalls.Request("POST", call.NeedText(0), call.Text(1), call[2]))
            )
            .Build();

    public JavaClass Class => Type;

    /// <summary>The old calls wait for the response themselves.</summary>
    private static object? Answer(JavaCall call, ChfRequest request) =>
        call.Self<LegacyHttpClient>().Send(call.Run, request) is { } promise
            ? new HttpClientResponse((ChfResponse)call.Run.Invoke(promise, "get")!)
            : null;

    private JavaPromise? Send(Java.JavaRun run, ChfRequest request)
    {
        if (ChfWire.Refusal(request) is { } refusal)
        {
            return JavaPromise.Resolved(BadGateway(refusal.ThrowableIn(run.Classes)));
        }

        try
        {
            using var message = ChfWire.MessageOf(request, transactions.Next());
            using var answer = http.Send(message, cancellation);
            return JavaPromise.Resolved(ChfWire.ResponseOf(answer, cancellation));
        }
        catch (HttpFaultException fault)
        {
            return Failed(run, fault);
        }
        catch (InvalidOperationException) when (!Uri.TryCreate(request.Uri?.JavaText, UriKind.Absolute, out _))
        {
            return JavaPromise.Resolved(BadGateway(ChfWire.NoHost(request).ThrowableIn(run.Classes)));
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException or SocketException)
        {
            return JavaPromise.Resolved(BadGateway(Cause(trouble, request).ThrowableIn(run.Classes)));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return JavaPromise.Resolved(
                BadGateway(
                    new JavaException("java.net.SocketTimeoutException", "Read timed out").ThrowableIn(run.Classes)
                )
            );
        }
    }

    private static JavaPromise? Failed(Java.JavaRun run, HttpFaultException fault)
    {
        var failure = new JavaException(fault.Failure ?? new JavaFailure("java.lang.RuntimeException", null));
        return fault.Fault switch
        {
            HttpFault.SendThrows => throw failure,
            HttpFault.SendReturnsNull => null,
            HttpFault.PromiseFails => JavaPromise.Rejected(failure.ThrowableIn(run.Classes)),
            HttpFault.PromiseInterrupted => JavaPromise.Interrupted(),
            HttpFault.PromiseReturnsNull => JavaPromise.Resolved(null),
            _ => JavaPromise.Resolved(BadGateway(failure.ThrowableIn(run.Classes))),
        };
    }

    private static ChfResponse BadGateway(JavaThrowable cause) => new() { Status = ChfStatus.Of(502), Cause = cause };

    private static JavaException Cause(Exception trouble, ChfRequest request)
    {
        var socket = trouble as SocketException ?? trouble.InnerException as SocketException;
        var error = (trouble as HttpRequestException)?.HttpRequestError;
        return socket?.SocketErrorCode switch
        {
            SocketError.ConnectionReset => new JavaException("java.net.SocketException", "Connection reset"),
            SocketError.TimedOut => new JavaException("java.net.SocketTimeoutException", "Read timed out"),
            SocketError.HostNotFound => Unknown(request),
            _ when error == HttpRequestError.NameResolutionError => Unknown(request),
            _ when error == HttpRequestError.SecureConnectionError => new JavaException(
                "javax.net.ssl.SSLHandshakeException",
                trouble.InnerException?.Message ?? trouble.Message
            ),
            _ => new JavaException("java.net.ConnectException", "Connection refused"),
        };
    }

    private static JavaException Unknown(ChfRequest request) =>
        new("java.net.UnknownHostException", $"{request.Uri?.Uri.Pieces.Host}: Name or service not known");
}
