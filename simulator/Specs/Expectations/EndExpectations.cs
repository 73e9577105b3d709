using JourneySim.Engine.Running;
using JourneySim.Loading.Source;

namespace JourneySim.Specs.Expectations;

/// <summary>How the case ended: <c>end</c>, <c>message</c>, <c>error</c>.</summary>
internal static class EndExpectations
{
    /// <summary>
    /// <c>success</c>, <c>failure</c>, <c>error</c> (a node failed), <c>timeout</c>, <c>stopped</c> (a limit), <c>suspended</c>, <c>asks</c>. A case
    /// that says nothing expects <c>success</c> unless it expects a message or an error.
    /// </summary>
    public static Expectation End { get; } =
        new(
            "end",
            (expected, outcome) =>
            {
                var actual = Name(outcome.Last);
                if (expected is null)
                {
                    return
                        actual == "success"
                        || (IsSaid(outcome.Expected) && actual is not ("error" or "stopped" or "timeout"))
                        || (actual == "error" && outcome.Expected?.Find("error") is not null)
                        ? []
                        : [new Mismatch("end", "success, as nothing else is expected", Told(outcome.Last), null)];
                }

                return expected is SourceScalar { Text: var text } && text == actual
                    ? []
                    :
                    [
                        new Mismatch(
                            "end",
                            (expected as SourceScalar)?.Text ?? "a text",
                            Told(outcome.Last),
                            expected.Span
                        ),
                    ];
            }
        );

    /// <summary>What the client is told when the journey ends in Failure.</summary>
    public static Expectation Message { get; } =
        new(
            "message",
            (expected, outcome) =>
                expected is null ? [] : ValueMatch.Check(expected, MessageOf(outcome.Last), "message")
        );

    /// <summary>Why a node failed, as AM's log says it.</summary>
    public static Expectation Error { get; } =
        new(
            "error",
            (expected, outcome) => expected is null ? [] : ValueMatch.Check(expected, ErrorOf(outcome.Last), "error")
        );

    public static IReadOnlyList<string> Names { get; } =
    ["success", "failure", "error", "timeout", "stopped", "suspended", "asks"];

    /// <summary>Other keys that say how far the case comes.</summary>
    private static bool IsSaid(SourceMap? expected) =>
        expected is not null && Saying.Any(key => expected.Find(key) is not null);

    private static readonly string[] Saying = ["message", "error", "path", "outcomes", "callbacks"];

    public static string Name(JourneyStep step) =>
        step switch
        {
            JourneyStep.Asks => "asks",
            JourneyStep.Suspended => "suspended",
            JourneyStep.Ended { Result: JourneyResult.Success } => "success",
            JourneyStep.Ended { Result: JourneyResult.Failure } => "failure",
            JourneyStep.Ended { Result: JourneyResult.LoginFailure } => "error",
            JourneyStep.Ended { Result: JourneyResult.TimedOut } => "timeout",
            _ => "stopped",
        };

    private static string Told(JourneyStep step) =>
        (ErrorOf(step) ?? MessageOf(step)) is { } text ? $"{Name(step)} ({text})" : Name(step);

    internal static string? MessageOf(JourneyStep step) =>
        step switch
        {
            JourneyStep.Ended { Result: JourneyResult.Failure failure } => failure.Message,
            JourneyStep.Ended { Result: JourneyResult.LoginFailure failure } => failure.Told?.Message
                ?? JourneyResult.DefaultFailureMessage,
            JourneyStep.Ended { Result: JourneyResult.TimedOut } => JourneyResult.TimedOut.Message,
            JourneyStep.Ended { Result: JourneyResult.Stopped stopped } => stopped.Limit,
            _ => null,
        };

    internal static string? ErrorOf(JourneyStep step) =>
        step is JourneyStep.Ended { Result: JourneyResult.LoginFailure failure }
            ? failure.Script?.FullText ?? failure.Cause.Text
            : null;
}
