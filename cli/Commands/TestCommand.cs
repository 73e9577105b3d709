using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Commands.Running;
using JourneySim.Cli.Commands.Testing;
using JourneySim.Cli.Rendering;
using JourneySim.Cli.Rendering.Tests;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Suites;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim test</c>: the <c>*.test.yaml</c> files of a workspace.</summary>
internal static class TestCommand
{
    public static Verb Verb { get; } =
        new("test", "Run the *.test.yaml files", RunAsync)
        {
            Takes = [TestOptions.Paths],
            Groups =
            [
                ("Which cases", TestOptions.Which),
                ("How they run", [.. TestOptions.How, WorldOptions.Dialect]),
                ("Reports", TestOptions.Reports),
            ],
            Examples =
            [
                ("journeysim test", "All tests of the workspace"),
                ("journeysim test journeys/login.test.yaml:12 --verbose", "The case at line 12, with its path"),
                (
                    "journeysim test -t password --bail",
                    "Cases with this word in their name, up to the first that fails"
                ),
                (
                    "journeysim test --reporter pretty --reporter junit:out/junit.xml",
                    "A report for the build server beside that for people"
                ),
                (
                    "journeysim test --shard 1/4 --times out/last.json",
                    "The first of four equal parts, by the times of an earlier run"
                ),
            ],
        };

    private static async Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        var reports = ReportTargets.Of(invocation);
        var coverage = CoverageTargets.Of(invocation);
        var reading = Workspace(invocation);
        var workspace = reading.Workspace!;
        var selection = TestSelection.Of(invocation, workspace.Root!, reading.Sources);
        var mistakes = DiagnosticText
            .InOrder(reading.Diagnostics.Concat(selection.Mistakes).Where(d => d.Severity == Severity.Error))
            .ToList();
        new DiagnosticView(reading.Sources).Show(invocation.Error, mistakes);
        var snapshots = selection.Snapshots;
        var view = new TestView(invocation, reading.Sources, selection.Cases.Count, reports.ShowsPretty);
        var began = invocation.Around.Clock.GetTimestamp();
        var bail = TestOptions.Bail(invocation);
        var bad = 0;
        var results = await SuiteRun
            .RunAsync(
                selection.Cases,
                workspace,
                new ScriptHost(RunWorld.Dialect(invocation, workspace.Dialect)),
                TestOptions.Jobs(invocation),
                view.Heard,
                result => IsBad(result) && ++bad >= bail,
                cancellation,
                coverage?.Map,
                snapshots
            )
            .ConfigureAwait(false);
        var summary = new SuiteSummary(
            TestSelection.WithSkipped(selection.Cases, results, cancellation.IsCancellationRequested),
            invocation.Around.Clock.GetElapsedTime(began)
        )
        {
            Snapshots = snapshots.Finish(
                selection.Suite,
                (path, text) => WholeFile.Write(invocation, path, t => t.Write(text))
            ),
        };
        view.Finish(summary);
        reports.Write(invocation, summary);
        var covered = coverage?.Finish(invocation, reports.ShowsPretty && !invocation.Quiet) ?? ExitCode.Good;
        return ExitCode.Worst([
            .. results.Select(CodeOf),
            covered,
            mistakes.Count > 0 ? ExitCode.DoesNotLoad : ExitCode.Good,
            selection.Cases.Count == 0 && !invocation.Is(TestOptions.PassWithNoTests)
                ? ExitCode.NoTests
                : ExitCode.Good,
            cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Good,
        ]);
    }

    private static WorkspaceReading Workspace(Invocation invocation)
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

        var reading = WorkspaceLoader.Load(from, new LoadOptions { ShowRelativeTo = invocation.Around.Directory });
        invocation.Sources = reading.Sources;
        return reading.Workspace?.Root is null
            ? throw new CommandFailure(ExitCode.DoesNotLoad, [.. DiagnosticText.InOrder(reading.Diagnostics)])
            : reading;
    }

    private static bool IsBad(SpecResult result) => result.Verdict is not (SpecVerdict.Passed or SpecVerdict.Skipped);

    private static int CodeOf(SpecResult result) =>
        result.Verdict switch
        {
            SpecVerdict.Failed => ExitCode.Failed,
            SpecVerdict.NotSimulated => ExitCode.NotSimulated,
            SpecVerdict.Broken => ExitCode.DoesNotLoad,
            _ => ExitCode.Good,
        };
}
