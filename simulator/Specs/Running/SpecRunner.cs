using System.Diagnostics;
using JourneySim.Coverage;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Running;
using JourneySim.Engine.Scripts;
using JourneySim.Fakes;
using JourneySim.Specs.Answers;
using JourneySim.Specs.Expectations;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Running;

/// <summary>Runs one case in a fresh simulation and compares what came with what it expects. Cases share nothing.</summary>
/// <param name="workspace">What surrounds the journeys.</param>
/// <param name="scripts">The script host.</param>
/// <param name="coverage">Receives what the cases run; null counts nothing.</param>
public sealed class SpecRunner(Workspace workspace, IScriptRunner scripts, CoverageMap? coverage = null)
{
    public async Task<SpecResult> RunAsync(Spec spec, SpecCase given, CancellationToken cancellation = default)
    {
        if (given.Skip is { } reason)
        {
            return new SpecResult(spec, given, new SpecVerdict.Skipped(reason), TimeSpan.Zero);
        }

        var began = Stopwatch.GetTimestamp();
        var raw = new TraceList();
        var shown = new TraceList();
        var verdict = await JudgeAsync(spec, given, raw, shown, cancellation).ConfigureAwait(false);
        return new SpecResult(spec, given, verdict, Stopwatch.GetElapsedTime(began)) { Trace = shown.Events };
    }

    private async Task<SpecVerdict> JudgeAsync(
        Spec spec,
        SpecCase given,
        TraceList raw,
        TraceList shown,
        CancellationToken cancellation
    )
    {
        if (workspace.Journeys.Find(spec.Journey) is not { } whole)
        {
            return new SpecVerdict.Broken([
                new Diagnostic(
                    "TST1001",
                    Severity.Error,
                    $"There is no journey \"{spec.Journey}\" in the workspace.",
                    spec.JourneySpan,
                    NearestName.To(spec.Journey, workspace.Journeys.Journeys.Select(j => j.Name)) is { } near
                        ? $"Did you mean \"{near}\"?"
                        : null
                ),
            ]);
        }

        if (SingleNode.Of(whole, given.Node) is not { } journey)
        {
            return new SpecVerdict.Broken([
                new Diagnostic(
                    "TST1002",
                    Severity.Error,
                    $"Journey \"{spec.Journey}\" has no node \"{given.Node}\".",
                    given.Span,
                    NearestName.To(given.Node!, whole.Nodes.Values.Select(n => n.DisplayName)) is { } near
                        ? $"Did you mean \"{near}\"?"
                        : null
                ),
            ]);
        }

        var world = given.World;
        var counted = coverage is null ? null : CoverageMap.Begin();
        var clock = new SpecClock(world.Now ?? SpecWorld.DefaultNow);
        using var simulation = new Simulation(
            world.Realm is { } change ? workspace with { RealmServices = change(workspace.RealmServices) } : workspace,
            new RunSetup
            {
                ScriptRunner = scripts,
                Clock = clock,
                Seed = world.Seed ?? 1,
                Esvs = world.Esvs,
                Secrets = world.Secrets,
                Identities = world.Identities,
                IdmActions = world.IdmActions,
                Http = world.Http,
                StandIns = world.StandIns,
                Scripts = world.Scripts,
                Trace = raw,
                ShowSecrets = true,
                Coverage = counted,
            }
        );
        try
        {
            var walk = new SpecWalk(simulation, simulation.Start(journey, world.Session), raw, clock);
            var mismatches = await walk.GoAsync(given, cancellation).ConfigureAwait(false);
            return mismatches.Count == 0
                ? new SpecVerdict.Passed()
                : new SpecVerdict.Failed([.. mismatches.Select(m => Masked(m, simulation.Mask))]);
        }
        catch (NotSimulatedException missing)
        {
            return new SpecVerdict.NotSimulated(simulation.Mask.Mask(missing.Message));
        }
        finally
        {
            if (counted is not null)
            {
                coverage!.Add(counted, raw.Events, workspace.Journeys);
            }

            var masked = new MaskedTraceSink(simulation.Mask, shown);
            foreach (var happened in raw.Events)
            {
                masked.Emit(happened);
            }
        }
    }

    private static Mismatch Masked(Mismatch mismatch, SecretMask mask) =>
        mismatch with
        {
            Expected = mask.Mask(mismatch.Expected),
            Actual = mask.Mask(mismatch.Actual),
            Hint = mismatch.Hint is { } hint ? mask.Mask(hint) : null,
        };
}
