using System.Threading.Channels;
using JourneySim.Coverage;
using JourneySim.Engine.Scripts;
using JourneySim.Specs.Running;
using JourneySim.Specs.Snapshots;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Suites;

/// <summary>Runs cases on several cores; results come in the order of the cases, each as soon as all before it are there.</summary>
public static class SuiteRun
{
    /// <param name="cases">What to run.</param>
    /// <param name="workspace">What surrounds the journeys.</param>
    /// <param name="scripts">Makes the script host; one serves all.</param>
    /// <param name="jobs">How many run at once.</param>
    /// <param name="heard">Called for each result, in order, one at a time.</param>
    /// <param name="stop">True after a result ends the run (<c>--bail</c>).</param>
    /// <param name="cancellation">Ends the run; results up to then stand.</param>
    /// <param name="coverage">Receives what the cases run; null counts nothing.</param>
    /// <param name="snapshots">What cases came to before; null compares none.</param>
    /// <param name="recordsScripts">Keeps what every single run of a script executed, for traces.</param>
    public static async Task<IReadOnlyList<SpecResult>> RunAsync(
        IReadOnlyList<(Spec Spec, SpecCase Case)> cases,
        Workspace workspace,
        IScriptRunner scripts,
        int jobs,
        Action<SpecResult> heard,
        Func<SpecResult, bool> stop,
        CancellationToken cancellation,
        CoverageMap? coverage = null,
        SnapshotBook? snapshots = null,
        bool recordsScripts = false
    )
    {
        var runner = new SpecRunner(workspace, scripts, coverage, snapshots) { RecordsScripts = recordsScripts };
        using var halt = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var done = Channel.CreateUnbounded<(int Index, SpecResult Result)>();
        var work = Parallel.ForEachAsync(
            cases.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, jobs), CancellationToken = halt.Token },
            async (item, token) =>
            {
                var result = await runner.RunAsync(item.Item.Spec, item.Item.Case, token).ConfigureAwait(false);
                await done.Writer.WriteAsync((item.Index, result), token).ConfigureAwait(false);
            }
        );
        var closing = CloseAsync(work, done.Writer);
        var results = new List<SpecResult>();
        var early = new Dictionary<int, SpecResult>();
        try
        {
            await foreach (var (index, result) in done.Reader.ReadAllAsync(cancellation).ConfigureAwait(false))
            {
                early[index] = result;
                while (early.Remove(results.Count, out var next) && !halt.IsCancellationRequested)
                {
                    heard(next);
                    results.Add(next.Verdict is SpecVerdict.Passed ? next.Light() : next);
                    if (stop(next))
                    {
                        await halt.CancelAsync().ConfigureAwait(false);
                    }
                }
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Interrupted: what is there is reported.
        }

        await closing.ConfigureAwait(false);
        return results;
    }

    private static async Task CloseAsync(Task work, ChannelWriter<(int, SpecResult)> writer)
    {
        try
        {
            await work.ConfigureAwait(false);
            writer.Complete();
        }
        catch (OperationCanceledException)
        {
            writer.Complete();
        }
        catch (Exception ours)
        {
            writer.Complete(ours);
        }
    }
}
