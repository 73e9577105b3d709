using System.Diagnostics;
using JourneySim.Coverage;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Snapshots;
using JourneySim.Traces;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Running;

/// <summary>Runs one case in a fresh simulation and compares what came with what it expects. Cases share nothing.</summary>
/// <param name="workspace">What surrounds the journeys.</param>
/// <param name="scripts">The script host.</param>
/// <param name="coverage">Receives what the cases run; null counts nothing.</param>
/// <param name="snapshots">What cases came to before; null compares none.</param>
public sealed class SpecRunner(
    Workspace workspace,
    IScriptRunner scripts,
    CoverageMap? coverage = null,
    SnapshotBook? snapshots = null
)
{
    /// <summary>Keeps what every single run of a script executed, for traces.</summary>
    public bool RecordsScripts { get; init; }

    public async Task<SpecResult> RunAsync(Spec spec, SpecCase given, CancellationToken cancellation = default)
    {
        if (given.Skip is { } reason)
        {
            return new SpecResult(spec, given, new SpecVerdict.Skipped(reason), TimeSpan.Zero);
        }

        var began = Stopwatch.GetTimestamp();
        var found = Subject.Of(spec, given, workspace, out var mistake);
        if (found is not { } subject || given.Mistakes.Count > 0)
        {
            var mistakes = mistake is null ? given.Mistakes : [.. given.Mistakes, mistake];
            return new SpecResult(spec, given, new SpecVerdict.Broken(mistakes), TimeSpan.Zero);
        }

        var trace = new TraceList();
        var world = given.World;
        var counted = coverage is null ? null : CoverageMap.Begin();
        var clock = new RunClock(world.Now ?? SpecWorld.DefaultNow);
        var recorder = RecordsScripts ? new ScriptRecorder(() => trace.Events.Count, counted) : null;
        using var simulation = new Simulation(
            world.Around(workspace),
            world.Setup(clock, scripts, trace, recorder ?? (IScriptCoverage?)counted)
        );
        var run = simulation.Start(subject.Journey, subject.Session);
        var walk = new SpecWalk(spec, simulation, run, trace, clock, snapshots);
        var verdict = await JudgeAsync(walk, given, simulation.Mask, cancellation).ConfigureAwait(false);
        recorder?.Finish();
        if (counted is not null)
        {
            coverage!.Add(counted, trace.Events, workspace.Journeys);
        }

        return new SpecResult(spec, given, verdict, Stopwatch.GetElapsedTime(began))
        {
            Events = trace.Events,
            Mask = simulation.Mask,
            Scripts = recorder?.Visits ?? [],
            State = verdict is SpecVerdict.Passed ? [] : StateEntries(run.State, simulation.Mask),
        };
    }

    private static async Task<SpecVerdict> JudgeAsync(
        SpecWalk walk,
        SpecCase given,
        SecretMask mask,
        CancellationToken cancellation
    )
    {
        try
        {
            var mismatches = await walk.GoAsync(given, cancellation).ConfigureAwait(false);
            return mismatches.Count == 0
                ? new SpecVerdict.Passed()
                : new SpecVerdict.Failed([.. mismatches.Select(m => Masked(m, mask))]);
        }
        catch (NotSimulatedException missing)
        {
            return new SpecVerdict.NotSimulated(mask.Mask(missing.Message));
        }
    }

    private static List<StateEntry> StateEntries(JourneyState state, SecretMask mask) =>
        [
            .. Layer("shared", state.Shared, mask.Mask),
            .. Layer("transient", state.Transient, _ => $"\"{SecretMask.Cover}\""),
            .. Layer("secure", state.Secure, _ => $"\"{SecretMask.Cover}\""),
        ];

    private static IEnumerable<StateEntry> Layer(string name, StateMap layer, Func<string, string> shown) =>
        layer.Select(entry => new StateEntry(name, entry.Key, shown(StateJson.Write(entry.Value))));

    private static Mismatch Masked(Mismatch mismatch, SecretMask mask) =>
        mismatch with
        {
            Expected = mask.Mask(mismatch.Expected),
            Actual = mask.Mask(mismatch.Actual),
            Hint = mismatch.Hint is { } hint ? mask.Mask(hint) : null,
        };
}
