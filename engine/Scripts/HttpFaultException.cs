namespace JourneySim.Engine.Scripts;

/// <summary>
/// Thrown by a fake behind <see cref="ScriptServices.Http"/> to make AM's client fail in one exact way. Ordinary .NET failures (a refused
/// connection, a timeout) need no such help.
/// </summary>
/// <param name="fault">How the client fails.</param>
/// <param name="failure">The Java exception, where the fault carries one.</param>
public sealed class HttpFaultException(HttpFault fault, JavaFailure? failure = null)
    : Exception(failure?.ToString() ?? fault.ToString())
{
    public HttpFault Fault { get; } = fault;

    public JavaFailure? Failure { get; } = failure;
}

/// <summary>Where in AM's client a call fails.</summary>
public enum HttpFault
{
    /// <summary><c>send</c> itself throws.</summary>
    SendThrows,

    /// <summary><c>send</c> returns null.</summary>
    SendReturnsNull,

    /// <summary>The promise fails: <c>get()</c> throws <c>ExecutionException</c> around the failure.</summary>
    PromiseFails,

    /// <summary><c>get()</c> throws <c>InterruptedException</c>.</summary>
    PromiseInterrupted,

    /// <summary><c>get()</c> returns null.</summary>
    PromiseReturnsNull,

    /// <summary>A 502 response whose <c>getCause()</c> is the failure.</summary>
    ResponseWithCause,
}
