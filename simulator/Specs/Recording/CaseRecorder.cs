using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Running;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Running;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Recording;

/// <summary>
/// Watches one run that somebody plays and writes it down as a test file: what was given, what was answered, what came of it. Secrets don't get into the file; where they matter it names
/// where they come from.
/// </summary>
/// <remarks>The run has to have a seed and a clock that stands still, as tests have; <see cref="Seed"/> and the clock's time go into the file.</remarks>
public sealed class CaseRecorder : ITraceSink
{
    private readonly TraceList trace = new();
    private readonly List<RecordedStep> steps = [];
    private StateLayers? before;
    private JourneyState? state;
    private string journey = "";

    /// <summary>When the run began.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What makes its chance repeatable.</summary>
    public required int Seed { get; init; }

    /// <summary>What the run is given beyond its workspace.</summary>
    public required RunSetup Setup { get; init; }

    /// <summary>The ESV files that it is given, as the test file names them.</summary>
    public IReadOnlyList<string> EsvFiles { get; init; } = [];

    /// <summary>The scripts that run in place of others, as the test file names them.</summary>
    public IReadOnlyList<(string Name, string File)> Scripts { get; init; } = [];

    /// <summary>The session of the workspace that it begins with; null without one.</summary>
    public string? Session { get; init; }

    internal IReadOnlyList<TraceEvent> Events => trace.Events;

    internal IReadOnlyList<RecordedStep> Steps => steps;

    internal JourneyRequest Request { get; private set; } = JourneyRequest.Empty;

    internal string Journey => journey;

    internal StateLayers Before => before!;

    public void Emit(TraceEvent traceEvent) => trace.Emit(traceEvent);

    /// <summary>Before the first step: the state is what the author put there.</summary>
    public void Begin(JourneyRun run)
    {
        (journey, state, Request) = (run.Journey.Name, run.State, run.Request);
        before = StateLayers.Of(run.State);
    }

    /// <summary>Somebody answered.</summary>
    public void Answered(IReadOnlyList<Callback> asked, IReadOnlyList<CallbackAnswer> answers) =>
        steps.Add(new RecordedStep.Answer(asked, answers));

    /// <summary>Somebody opened the link of the suspended journey.</summary>
    public void Resumed() => steps.Add(new RecordedStep.Resume());

    /// <summary>Time went by.</summary>
    public void Advanced(TimeSpan time) => steps.Add(new RecordedStep.Advance(time));

    /// <summary>The test file.</summary>
    /// <param name="last">What the run came to.</param>
    /// <param name="simulation">The world it ran in.</param>
    public string Write(JourneyStep last, Simulation simulation) =>
        RecordedCase.Write(
            this,
            new SpecOutcome(last, SpecWalk.AskedBy(last), trace.Events, before!, StateLayers.Of(state!)),
            simulation
        );
}

/// <summary>What somebody did in a run that is recorded. A closed family.</summary>
internal abstract record RecordedStep
{
    private RecordedStep() { }

    public sealed record Answer(IReadOnlyList<Callback> Asked, IReadOnlyList<CallbackAnswer> Answers) : RecordedStep;

    public sealed record Resume : RecordedStep;

    public sealed record Advance(TimeSpan Time) : RecordedStep;
}
