using System.Globalization;
using JourneySim.Cli.Commands.Answers;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Running;
using JourneySim.Fakes;
using JourneySim.Specs.Recording;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Running;

/// <summary>Walks a journey from its first step to its end, with the answers of the desk. Waiting times pass at once.</summary>
/// <param name="desk">Gives the answers.</param>
/// <param name="clock">The run's time.</param>
/// <param name="mask">Learns the passwords.</param>
/// <param name="answered">Is told what was answered, and what passed by itself.</param>
/// <param name="recorder">Writes the run down, or null.</param>
internal sealed class JourneyWalk(
    AnswerDesk desk,
    RunClock clock,
    SecretMask mask,
    Action<IReadOnlyList<GivenAnswer>, string?> answered,
    CaseRecorder? recorder = null
)
{
    /// <summary>How often the same questions go back as they came before it is plain that nobody will ever answer them.</summary>
    private const int UnaskedRounds = 10;

    private readonly Dictionary<string, int> unasked = new(StringComparer.Ordinal);

    public async Task<JourneyStep> ToEndAsync(JourneyRun run, CancellationToken cancellation)
    {
        IReadOnlyList<CallbackAnswer> answers = [];
        recorder?.Begin(run);
        while (true)
        {
            var step = await AdvanceAsync(run, answers, cancellation).ConfigureAwait(false);
            switch (step)
            {
                case JourneyStep.Asks asks:
                    var given = desk.Answer(asks, mask, cancellation);
                    Count(given);
                    answered(given, Wait(asks));
                    answers = AnswerDesk.ToWire(asks, given);
                    recorder?.Answered(asks.Callbacks, answers);
                    break;
                case JourneyStep.Suspended when desk.Resumes():
                    answered([], "the link is opened");
                    recorder?.Resumed();
                    answers = [];
                    break;
                default:
                    return step;
            }
        }
    }

    /// <summary>A journey whose questions lead back to themselves would go on for ever where nobody is asked.</summary>
    private void Count(IReadOnlyList<GivenAnswer> given)
    {
        if (given.Count == 0 || given.Any(a => !a.Unasked))
        {
            return;
        }

        var asked = string.Join(", ", given.Select(a => $"\"{a.Question.Prompt}\" ({a.Question.Callback.Type})"));
        var times = unasked[asked] = unasked.GetValueOrDefault(asked) + 1;
        if (times == UnaskedRounds)
        {
            throw CommandFailure.Usage(
                $"The journey asks {asked} again and again: {times} times it went back as it came.",
                $"Run it in a terminal, or give an answer: --answer \"{given[0].Question.Prompt.TrimEnd(' ', ':')}=…\""
            );
        }
    }

    private static async Task<JourneyStep> AdvanceAsync(
        JourneyRun run,
        IReadOnlyList<CallbackAnswer> answers,
        CancellationToken cancellation
    )
    {
        try
        {
            return await JourneyRunner.AdvanceAsync(run, answers, cancellation).ConfigureAwait(false);
        }
        catch (CallbackAnswerException refused)
        {
            throw CommandFailure.Usage($"AM refuses this answer with HTTP 400: {refused.Message}");
        }
    }

    private string? Wait(JourneyStep.Asks asks)
    {
        if (
            asks.Callbacks.OfType<PollingWaitCallback>().FirstOrDefault() is not { } wait
            || !int.TryParse(wait.WaitTime, CultureInfo.InvariantCulture, out var milliseconds)
            || milliseconds <= 0
        )
        {
            return null;
        }

        clock.Advance(TimeSpan.FromMilliseconds(milliseconds));
        recorder?.Advanced(TimeSpan.FromMilliseconds(milliseconds));
        return $"{milliseconds} ms pass by the run's clock";
    }
}
