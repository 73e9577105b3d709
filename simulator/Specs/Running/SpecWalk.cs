using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Specs.Answers;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Snapshots;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Running;

/// <summary>Walks a run through the steps of a case and looks at what came of it.</summary>
/// <param name="spec">The file the case stands in.</param>
/// <param name="simulation">The world of the case.</param>
/// <param name="run">The run.</param>
/// <param name="trace">Where the run tells what happens.</param>
/// <param name="clock">The time of the case.</param>
/// <param name="snapshots">What cases came to before; null compares none.</param>
internal sealed class SpecWalk(
    Spec spec,
    Simulation simulation,
    JourneyRun run,
    TraceList trace,
    RunClock clock,
    SnapshotBook? snapshots
)
{
    private readonly List<Mismatch> mismatches = [];
    private JourneyRequest request = JourneyRequest.Empty;

    public async Task<IReadOnlyList<Mismatch>> GoAsync(SpecCase given, CancellationToken cancellation)
    {
        given.World.Enter(run);
        request = given.World.Request;
        var before = StateLayers.Of(run.State);
        var last = await JourneyRunner.AdvanceAsync(run, [], cancellation).ConfigureAwait(false);
        foreach (var step in given.Steps)
        {
            last = await TakeAsync(step, last, cancellation).ConfigureAwait(false);
            if (mismatches.Count > 0)
            {
                // What came after a step that went otherwise tells nothing more.
                return mismatches;
            }
        }

        var outcome = new SpecOutcome(last, AskedBy(last), trace.Events, before, StateLayers.Of(run.State))
        {
            Expected = given.Expect,
            Allow = given.Allow,
        };
        Check(given, outcome);
        if (given.HasSnapshot && snapshots is not null && mismatches.Count == 0)
        {
            mismatches.AddRange(snapshots.Check(spec, given, CaseSnapshot.Of(outcome, simulation.Mask)));
        }

        return mismatches;
    }

    private async Task<JourneyStep> TakeAsync(SpecStep step, JourneyStep last, CancellationToken cancellation)
    {
        if (step.Asked is { } expected)
        {
            mismatches.AddRange(CallbackExpectation.Check(expected, AskedBy(last), "callbacks"));
        }

        run.Receive(step.Request is { } more ? RequestReader.Over(request, more) : request);
        switch (step)
        {
            case SpecStep.Advance advance:
                clock.Advance(advance.Time);
                return last;
            case SpecStep.Answer answer when last is JourneyStep.Asks asks:
                var answers = AnswerBook.Answers(
                    answer.Given,
                    asks.Callbacks,
                    new AnswerSources(trace.Events, run.State, simulation.Seeds),
                    mismatches
                );
                return mismatches.Count > 0
                    ? last
                    : await AnswerAsync(answer, answers, last, cancellation).ConfigureAwait(false);
            case SpecStep.Answer:
                mismatches.Add(new Mismatch("steps", "a question to answer", EndExpectations.Name(last), step.Span));
                return last;
            case SpecStep.Resume when last is JourneyStep.Suspended:
                return await JourneyRunner.AdvanceAsync(run, [], cancellation).ConfigureAwait(false);
            case SpecStep.Resume:
                mismatches.Add(new Mismatch("steps", "a suspended journey", EndExpectations.Name(last), step.Span));
                return last;
            default:
                return last;
        }
    }

    private async Task<JourneyStep> AnswerAsync(
        SpecStep step,
        IReadOnlyList<CallbackAnswer> answers,
        JourneyStep last,
        CancellationToken cancellation
    )
    {
        foreach (var (callback, answer) in AskedBy(last).Zip(answers))
        {
            if (
                callback is PasswordCallback
                && answer.Inputs is [{ ValueKind: System.Text.Json.JsonValueKind.String } text]
            )
            {
                simulation.Mask.Add(text.GetString()!);
            }
        }

        try
        {
            return await JourneyRunner.AdvanceAsync(run, answers, cancellation).ConfigureAwait(false);
        }
        catch (CallbackAnswerException refused)
        {
            mismatches.Add(new Mismatch("answer", "an answer that AM accepts", $"400: {refused.Message}", step.Span));
            return last;
        }
    }

    private void Check(SpecCase given, SpecOutcome outcome)
    {
        foreach (var expectation in ExpectationList.All)
        {
            var expected = given.Expect?.Find(expectation.Key);
            if (
                expected is null
                && (given.HasSnapshot || (expectation.Waiver is { } kind && given.Allow.Contains(kind)))
            )
            {
                continue;
            }

            var found = expectation.Check(expected, outcome);
            mismatches.AddRange(
                expectation.Waiver is { } waived && given.Allow.Contains(waived)
                    ? found.Where(m => !m.Unexpected)
                    : found
            );
        }

        if (!outcome.Allows(UnmockedCalls.Waiver))
        {
            mismatches.AddRange(UnmockedCalls.Of(outcome.Trace));
        }
    }

    internal static IReadOnlyList<Callback> AskedBy(JourneyStep step) =>
        step switch
        {
            JourneyStep.Asks asks => asks.Callbacks,
            JourneyStep.Suspended suspended => [suspended.Message],
            _ => [],
        };
}
