using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Tracing;

/// <summary>Something that happened in a run. A closed family; every view of a run (screen, report, coverage, page) reads this stream.</summary>
public abstract record TraceEvent
{
    private TraceEvent() { }

    /// <summary>When, by the run's clock.</summary>
    public DateTimeOffset At { get; init; }

    public sealed record JourneyStarted(string Journey, string Realm) : TraceEvent;

    public sealed record NodeEntered(string Journey, string NodeId, string NodeName, string NodeType) : TraceEvent
    {
        /// <summary>The state that the node finds.</summary>
        public StateTexts State { get; init; } = StateTexts.None;
    }

    /// <summary>The node answered. <paramref name="Outcome"/> is null when it asks or failed.</summary>
    public sealed record NodeLeft(
        string Journey,
        string NodeId,
        string? Outcome,
        TimeSpan Duration,
        IReadOnlyList<StateChange> Changes
    ) : TraceEvent
    {
        /// <summary>The state that the node leaves.</summary>
        public StateTexts State { get; init; } = StateTexts.None;
    }

    public sealed record Asked(string NodeId, IReadOnlyList<Callback> Callbacks) : TraceEvent;

    /// <summary>A line of the script's logger. <paramref name="Logger"/> is AM's logger name; <paramref name="Method"/> what the script called.</summary>
    public sealed record Logged(string Logger, LogLevel Level, string Method, string Message, string? Exception)
        : TraceEvent;

    /// <summary>An HTTP call that left a script or node; its status is 0 and its failure is set when no response came.</summary>
    public sealed record HttpCalled(HttpExchange Exchange) : TraceEvent;

    /// <summary>A mail that left through a template. <paramref name="Data"/> is what the template was given, as JSON text.</summary>
    public sealed record EmailSent(string Template, string Recipient, string Data) : TraceEvent
    {
        /// <summary>The languages that the client prefers, the first most.</summary>
        public IReadOnlyList<string> Locales { get; init; } = [];

        /// <summary>The subject as the user reads it; null when the template is not known.</summary>
        public string? Subject { get; init; }

        /// <summary>The text as the user reads it; null when the template is not known.</summary>
        public string? Body { get; init; }
    }

    /// <summary>A message to a user that left without a template: a one-time password by mail or text message, a push notification.</summary>
    /// <param name="Channel"><c>email</c>, <c>sms</c> or <c>push</c>.</param>
    /// <param name="Recipient">Address, number or user.</param>
    /// <param name="Subject">Null where the channel has none.</param>
    /// <param name="Body">The text.</param>
    public sealed record MessageSent(string Channel, string Recipient, string? Subject, string Body) : TraceEvent;

    /// <summary>A managed object that a script or node changed.</summary>
    /// <param name="Operation"><c>create</c>, <c>update</c>, <c>patch</c> or <c>delete</c>.</param>
    /// <param name="Path">Such as <c>managed/alpha_user/8d3b…</c>.</param>
    /// <param name="Content">The object as it is now (before a delete), as JSON text, without what is never read back.</param>
    public sealed record ObjectChanged(string Operation, string Path, string Content) : TraceEvent;

    /// <summary>A call of a script to identity management through <c>openidm</c>.</summary>
    /// <param name="Operation"><c>create</c>, <c>read</c>, <c>update</c>, <c>patch</c>, <c>delete</c>, <c>query</c> or <c>action</c>.</param>
    /// <param name="Resource">The resource as the script named it.</param>
    /// <param name="Request">The other arguments by name, as JSON text: <c>id</c>, <c>revision</c>, <c>action</c>, <c>content</c>, <c>params</c>, <c>fields</c>.</param>
    /// <param name="Response">What came back, as JSON text; null when it was refused.</param>
    /// <param name="Failure">Why it was refused, or null.</param>
    public sealed record IdmCalled(string Operation, string Resource, string Request, string? Response, string? Failure)
        : TraceEvent;

    /// <summary>A cookie for the client.</summary>
    public sealed record CookieSet(string Name, string Value, IReadOnlyList<string> Attributes) : TraceEvent;

    /// <summary>Something the author should know: a missing ESV, a silent difference of the dialect.</summary>
    public sealed record Noted(Diagnostic Diagnostic) : TraceEvent;

    public sealed record JourneyEnded(string Journey, string End, string? Message) : TraceEvent;
}
