using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Specs.Expectations;

/// <summary>
/// The messages to users, in order: <c>channel</c>, <c>to</c>, <c>subject</c>, <c>body</c>; for mails from a template <c>template</c> and <c>data</c> too. A message that is not
/// expected is told, unless <c>allow: [outbox]</c>.
/// </summary>
internal static class OutboxExpectation
{
    public static Expectation Outbox { get; } =
        new(
            "outbox",
            (expected, outcome) =>
                EffectList.Check(
                    "outbox",
                    expected,
                    [.. outcome.Trace.Select(Told).OfType<StateMap>()],
                    outcome,
                    message => $"{message["channel"]} to {message["to"]}"
                )
        )
        {
            Waiver = "outbox",
        };

    private static StateMap Told(TraceEvent.EmailSent mail)
    {
        var told = new StateMap
        {
            ["channel"] = "email",
            ["to"] = mail.Recipient,
            ["template"] = mail.Template,
        };
        if (mail.Subject is { } subject)
        {
            told["subject"] = subject;
        }

        if (mail.Body is { } body)
        {
            told["body"] = body;
        }

        told["data"] = TextForms.Json(mail.Data)?.Value;
        return told;
    }

    /// <summary>The message that an event tells of; null for other events.</summary>
    public static StateMap? Told(TraceEvent happened) =>
        happened switch
        {
            TraceEvent.EmailSent mail => Told(mail),
            TraceEvent.MessageSent message => new StateMap
            {
                ["channel"] = message.Channel,
                ["to"] = message.Recipient,
                ["subject"] = message.Subject,
                ["body"] = message.Body,
            },
            _ => null,
        };
}
