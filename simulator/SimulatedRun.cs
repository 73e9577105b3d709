using System.Text.Json;
using JourneySim.CSharp;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Running;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Loading;
using JourneySim.Loading.Source;
using JourneySim.Specs;
using JourneySim.Specs.Answers;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Running;
using JourneySim.Traces;
using JourneySim.Workspaces;

namespace JourneySim;

/// <summary>
/// One user's way through a journey: what he is asked, what he answers, and everything that came of it up to now. Made by <see cref="JourneySimulator"/>; look at it with
/// <c>run.Should()</c> or at its properties.
/// </summary>
public sealed class SimulatedRun : IDisposable
{
    private readonly Simulation simulation;
    private readonly JourneyRun run;
    private readonly TraceList trace;
    private readonly RunClock clock;
    private readonly StateLayers before;
    private readonly CancellationToken cancellation;

    internal SimulatedRun(
        Simulation simulation,
        JourneyRun run,
        TraceList trace,
        RunClock clock,
        SourceTexts sources,
        CancellationToken cancellation
    )
    {
        (this.simulation, this.run, this.trace, this.clock) = (simulation, run, trace, clock);
        (Sources, this.cancellation) = (sources, cancellation);
        before = StateLayers.Of(run.State);
    }

    /// <summary>What it came to up to now.</summary>
    public JourneyEnding End => Enum.Parse<JourneyEnding>(EndExpectations.Name(Last), ignoreCase: true);

    /// <summary>What the client is told when the journey did not succeed; null otherwise.</summary>
    public string? Message => EndExpectations.MessageOf(Last);

    /// <summary>Why a node failed, as AM's log says it; null otherwise.</summary>
    public string? Error => EndExpectations.ErrorOf(Last);

    /// <summary>What the user is asked now; empty when nothing is open.</summary>
    public IReadOnlyList<Callback> Callbacks =>
        Last switch
        {
            JourneyStep.Asks asks => asks.Callbacks,
            JourneyStep.Suspended suspended => [suspended.Message],
            _ => [],
        };

    /// <summary>Everything the user was shown up to now, question after question.</summary>
    public IReadOnlyList<IReadOnlyList<Callback>> Shown =>
        [.. trace.Events.OfType<TraceEvent.Asked>().Select(a => a.Callbacks)];

    /// <summary>The nodes in the order they ran; one that asked and went on counts once.</summary>
    public IReadOnlyList<NodePassage> Path =>
        [.. PathExpectations.Visits(trace.Events).Select(v => new NodePassage(v.Name, v.Id, v.Outcome))];

    /// <summary>The shared state; a copy.</summary>
    public IReadOnlyDictionary<string, object?> Shared => run.State.Shared.DeepCopy();

    /// <summary>The transient state; a copy. A question to the user empties it.</summary>
    public IReadOnlyDictionary<string, object?> Transient => run.State.Transient.DeepCopy();

    /// <summary>Transient values that outlived a question because a later node asks for them; a copy.</summary>
    public IReadOnlyDictionary<string, object?> Secure => run.State.Secure.DeepCopy();

    /// <summary>The session that the journey made; null before it succeeds and when it makes none.</summary>
    public Session? Session =>
        (Last as JourneyStep.Ended)?.Result is JourneyResult.Success success ? success.Session : null;

    /// <summary>The properties of the session, or those that nodes asked for up to now.</summary>
    public IReadOnlyDictionary<string, string> SessionProperties => Session?.Properties ?? run.SessionProperties;

    /// <summary>The HTTP calls that scripts and nodes made, in order.</summary>
    public IReadOnlyList<HttpExchange> Http =>
        [.. trace.Events.OfType<TraceEvent.HttpCalled>().Select(c => c.Exchange)];

    /// <summary>The messages to users, in order.</summary>
    public IReadOnlyList<SentMessage> Outbox => [.. trace.Events.Select(Sent).OfType<SentMessage>()];

    /// <summary>What scripts logged, in order.</summary>
    public IReadOnlyList<LogLine> Logs =>
        [.. trace.Events.OfType<TraceEvent.Logged>().Select(l => new LogLine(l.Level, l.Logger, l.Message))];

    /// <summary>What the simulator noted for the author: a missing ESV, a silent difference of the dialect.</summary>
    public IReadOnlyList<Diagnostic> Notes => [.. trace.Events.OfType<TraceEvent.Noted>().Select(n => n.Diagnostic)];

    /// <summary>Everything that happened, in order, secrets as they are.</summary>
    public IReadOnlyList<TraceEvent> Trace => [.. trace.Events];

    /// <summary>The address that resumes a suspended journey; null when it is not suspended.</summary>
    public Uri? ResumeLink => (Last as JourneyStep.Suspended)?.Link;

    internal SourceTexts Sources { get; }

    internal ScriptRecorder? Scripts { get; init; }

    internal SecretMask Mask => simulation.Mask;

    internal SpecOutcome Outcome => new(Last, Callbacks, trace.Events, before, StateLayers.Of(run.State));

    internal JourneyStep Last => run.LastStep!;

    /// <summary>A copy of a managed object as the run left it, such as <c>("alpha_user", "demo")</c>; null when there is none of that name.</summary>
    public IReadOnlyDictionary<string, object?>? Identity(string type, string name) =>
        simulation.Identities.FindByName($"managed/{type}", name)?.DeepCopy();

    /// <summary>
    /// Answers what is asked, by prompt, id, attribute name or callback type: <c>AnswerAsync(("User Name", "demo"), ("Password", "…"))</c>. Choices and buttons are told by their
    /// words or numbers. Callbacks that nothing answers go back as they came.
    /// </summary>
    /// <exception cref="JourneyAssertionException">Nothing, or something else, is asked; or AM refuses the answer.</exception>
    public Task<SimulatedRun> AnswerAsync(params (string Question, object? Answer)[] answers) =>
        AnswerAsync(CodeAnswers.ByName(answers));

    /// <summary>Answers what is asked in the order it is asked; <c>null</c> leaves one as it came.</summary>
    /// <exception cref="JourneyAssertionException">Nothing is asked, or fewer questions; or AM refuses the answer.</exception>
    public Task<SimulatedRun> AnswerInOrderAsync(params object?[] answers) => AnswerAsync(CodeAnswers.InOrder(answers));

    /// <summary>Opens the link of a suspended journey.</summary>
    /// <exception cref="JourneyAssertionException">The journey is not suspended.</exception>
    public async Task<SimulatedRun> ResumeAsync()
    {
        if (Last is not JourneyStep.Suspended)
        {
            throw Refused($"there is no link to open: the run is at \"{EndExpectations.Name(Last)}\".");
        }

        await JourneyRunner.AdvanceAsync(run, [], cancellation).ConfigureAwait(false);
        return this;
    }

    /// <summary>Lets time go by on the run's clock, which otherwise stands still.</summary>
    public SimulatedRun Advance(TimeSpan time)
    {
        clock.Advance(time);
        return this;
    }

    /// <summary>
    /// Writes the run as one HTML page to step through, secrets covered, as <c>journeysim run --trace</c> does. It shows the lines of scripts that ran after
    /// <see cref="JourneySimulator.RecordingScripts"/>.
    /// </summary>
    public void SaveTrace(string file)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file))!;
        Directory.CreateDirectory(folder);
        using var text = new StreamWriter(file);
        TracePage.Write(
            new TracedRun
            {
                Title = run.Journey.Name,
                Journey = run.Journey.Name,
                Verdict = EndExpectations.Name(Last),
                Good = End == JourneyEnding.Success,
                Events = trace.Events,
                Scripts = Scripts?.Visits ?? [],
                Journeys = run.Services.Journeys,
                Mask = simulation.Mask,
            },
            text
        );
    }

    /// <summary>What happened, node by node, secrets covered.</summary>
    public override string ToString()
    {
        var shown = new TraceList();
        var masked = new MaskedTraceSink(simulation.Mask, shown);
        foreach (var happened in trace.Events)
        {
            masked.Emit(happened);
        }

        return RunStory.Of(shown.Events, Sources);
    }

    /// <summary>Gives up the run's network.</summary>
    public void Dispose() => simulation.Dispose();

    internal async Task StartAsync() => await JourneyRunner.AdvanceAsync(run, [], cancellation).ConfigureAwait(false);

    internal async Task<SimulatedRun> AnswerAsync(SourceValue given)
    {
        if (Last is not JourneyStep.Asks asks)
        {
            throw Refused($"there is nothing to answer: the run is at \"{EndExpectations.Name(Last)}\".");
        }

        var mismatches = new List<Mismatch>();
        var answers = AnswerBook.Answers(
            given,
            asks.Callbacks,
            new AnswerSources(trace.Events, run.State, simulation.Seeds),
            mismatches
        );
        if (mismatches is [var first, ..])
        {
            throw Refused($"{first.What}: expected {first.Expected}, but {first.Actual}.");
        }

        foreach (var (callback, answer) in asks.Callbacks.Zip(answers))
        {
            if (callback is PasswordCallback && answer.Inputs is [{ ValueKind: JsonValueKind.String } secret])
            {
                simulation.Mask.Add(secret.GetString());
            }
        }

        try
        {
            await JourneyRunner.AdvanceAsync(run, answers, cancellation).ConfigureAwait(false);
            return this;
        }
        catch (CallbackAnswerException refused)
        {
            throw Refused($"AM refuses the answer with HTTP 400: {refused.Message}");
        }
    }

    internal JourneyAssertionException Refused(string what) =>
        new($"Journey \"{run.Journey.Name}\": {Mask.Mask(what)}\n\nThe run:\n{this}");

    private static SentMessage? Sent(TraceEvent happened) =>
        happened switch
        {
            TraceEvent.EmailSent mail => new SentMessage(
                "email",
                mail.Recipient,
                mail.Template,
                mail.Subject,
                mail.Body ?? mail.Data
            ),
            TraceEvent.MessageSent message => new SentMessage(
                message.Channel,
                message.Recipient,
                null,
                message.Subject,
                message.Body
            ),
            _ => null,
        };
}
