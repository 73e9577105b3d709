using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Rendering;
using JourneySim.Cli.Rendering.Tests;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Suites;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>One round of tests: everything is read anew, what is wanted runs, and is reported.</summary>
internal sealed class TestRound
{
    private readonly Invocation invocation;
    private readonly Workspace workspace;

    private TestRound(Invocation invocation, WorkspaceReading reading, TestSelection selection)
    {
        (this.invocation, Reading, Selection) = (invocation, reading, selection);
        workspace = TestWorld.Of(invocation, reading);
    }

    public WorkspaceReading Reading { get; }

    public TestSelection Selection { get; }

    /// <summary>Reads the workspace and its test files.</summary>
    public static TestRound Read(Invocation invocation, TestWishes wishes)
    {
        var first = invocation.Get(TestOptions.Paths) is [var path, ..] ? TestSelection.Place(path).File : ".";
        var from = invocation.Around.PathOf(invocation.Get(OutputOptions.Workspace) ?? first);
        if (!File.Exists(from) && !Directory.Exists(from))
        {
            throw CommandFailure.Usage(
                $"{first} is not there.",
                $"The path is taken from {invocation.Around.Directory}."
            );
        }

        var reading = WorkspaceLoader.Load(
            from,
            new LoadOptions { ShowRelativeTo = invocation.Around.Directory, Parsed = wishes.Parsed }
        );
        invocation.Sources = reading.Sources;
        return reading.Workspace?.Root is not { } root
            ? throw new CommandFailure(ExitCode.DoesNotLoad, [.. DiagnosticText.InOrder(reading.Diagnostics)])
            : new TestRound(invocation, reading, TestSelection.Of(invocation, root, reading.Sources, wishes));
    }

    /// <summary>The round without the cases of other test files.</summary>
    public TestRound Only(IReadOnlySet<string> files) =>
        new(
            invocation,
            Reading,
            Selection with
            {
                Cases = [.. Selection.Cases.Where(c => files.Contains(c.Spec.Path))],
            }
        );

    /// <summary>Runs the cases and writes the reports.</summary>
    /// <returns>The results and the exit code.</returns>
    public async Task<(SuiteSummary Summary, int Code)> RunAsync(CancellationToken cancellation)
    {
        var reports = ReportTargets.Of(invocation);
        var coverage = CoverageTargets.Of(invocation);
        var traces = TraceTargets.Of(invocation);
        var mistakes = DiagnosticText
            .InOrder(Reading.Diagnostics.Concat(Selection.Mistakes).Where(d => d.Severity == Severity.Error))
            .ToList();
        new DiagnosticView(Reading.Sources).Show(invocation.Error, mistakes);
        var view = new TestView(invocation, Reading.Sources, Selection.Cases.Count, reports.ShowsPretty)
        {
            Told = mistakes,
        };
        var began = invocation.Around.Clock.GetTimestamp();
        var bail = TestOptions.Bail(invocation);
        var bad = 0;
        var scripts = new ScriptHost(RunWorld.Dialect(invocation, workspace.Dialect));
        var results = await SuiteRun
            .RunAsync(
                Selection.Cases,
                workspace,
                scripts,
                TestOptions.Jobs(invocation),
                result =>
                {
                    view.Heard(result);
                    traces?.Heard(result, workspace.Journeys);
                },
                result => IsBad(result) && ++bad >= bail,
                cancellation,
                coverage?.Map,
                Selection.Snapshots,
                recordsScripts: traces is not null
            )
            .ConfigureAwait(false);
        var summary = new SuiteSummary(
            TestSelection.WithSkipped(Selection.Cases, results, cancellation.IsCancellationRequested),
            invocation.Around.Clock.GetElapsedTime(began)
        )
        {
            Snapshots = Selection.Snapshots.Finish(
                Selection.Suite,
                (path, text) => WholeFile.Write(invocation, path, t => t.Write(text))
            ),
        };
        view.Finish(summary);
        traces?.Finish(reports.ShowsPretty && !invocation.Quiet);
        reports.Write(invocation, summary);
        var shown = reports.ShowsPretty && !invocation.Quiet;
        var covered = coverage?.Finish(invocation, workspace, scripts, Reading.Sources, shown) ?? ExitCode.Good;
        return (
            summary,
            ExitCode.Worst([
                .. results.Select(CodeOf),
                covered,
                mistakes.Count > 0 ? ExitCode.DoesNotLoad : ExitCode.Good,
                Selection.Cases.Count == 0 && !invocation.Is(TestOptions.PassWithNoTests)
                    ? ExitCode.NoTests
                    : ExitCode.Good,
                cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Good,
            ])
        );
    }

    public static bool IsBad(SpecResult result) => result.Verdict is not (SpecVerdict.Passed or SpecVerdict.Skipped);

    private static int CodeOf(SpecResult result) =>
        result.Verdict switch
        {
            SpecVerdict.Failed => ExitCode.Failed,
            SpecVerdict.NotSimulated => ExitCode.NotSimulated,
            SpecVerdict.Broken => ExitCode.DoesNotLoad,
            _ => ExitCode.Good,
        };
}
