using System.CommandLine;
using JourneySim.Cli.Commands.Testing;
using JourneySim.Cli.Rendering;
using JourneySim.Reports.Merging;

namespace JourneySim.Cli.Commands;

/// <summary><c>journeysim report merge</c>: the reports of several machines as one.</summary>
internal static class ReportCommand
{
    private const string Merge = "merge";

    private static readonly Argument<string?> Action = new("action")
    {
        Description = "merge: put the reports of several runs together",
        HelpName = "merge",
    };

    private static readonly Argument<string[]> Inputs = new("report")
    {
        Description = "Reports, or folders of them: JUnit, JSON, times, lcov, Cobertura, coverage in JSON",
        HelpName = "REPORT",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Folder = new("--out")
    {
        Description = "Where the merged reports go; merged/ by default",
        HelpName = "DIR",
    };

    public static Verb Verb { get; } =
        new("report", "Put the reports of several machines together", RunAsync)
        {
            Takes = [Action, Inputs],
            Groups = [("How", [Folder, TestOptions.Threshold])],
            Examples =
            [
                ("journeysim report merge shard-1 shard-2 --out merged", "Two folders that two machines filled"),
                ("journeysim report merge out/*/coverage.json --threshold nodes=100", "Coverage of all together, or 4"),
            ],
            Details =
                "Reports are told apart by what is in them. Written are junit.xml, results.json, times.json, lcov.info, cobertura.xml and coverage.json, each where there is something to merge.",
        };

    private static Task<int> RunAsync(Invocation invocation, CancellationToken cancellation)
    {
        if (invocation.Get(Action) != Merge)
        {
            throw CommandFailure.Usage(
                $"Reports can be merged, not \"{invocation.Get(Action)}\".",
                "journeysim report merge REPORT…"
            );
        }

        var thresholds = CoverageThresholds.Of(invocation);
        var folder = invocation.Get(Folder) ?? "merged";
        var merge = new ReportMerge();
        foreach (var file in Files(invocation, folder))
        {
            if (merge.Add(invocation.ReadFile(file, "The report")) is null)
            {
                invocation.Error.Write(
                    new InkLine("  ").Add("■ ", Ink.Warn).Add($"{file} is no report that can be merged.")
                );
            }
        }

        if (merge.Kinds.Count == 0)
        {
            throw CommandFailure.Usage(
                "There is no report to merge.",
                "Write some with journeysim test --reporter junit:FILE."
            );
        }

        try
        {
            foreach (var (kind, text) in merge.Write())
            {
                var path = Path.Combine(folder, ReportMerge.Files[kind]);
                WholeFile.Write(invocation, path, writer => writer.Write(text));
                invocation.Out.Write(new InkLine("  ").Add("+ ", Ink.Good).Add(path));
            }
        }
        catch (Exception broken) when (broken is FormatException or System.Xml.XmlException)
        {
            throw CommandFailure.Usage($"A report is broken: {broken.Message}");
        }

        if (thresholds.Count > 0 && merge.Coverage is null)
        {
            throw CommandFailure.Usage(
                "--threshold needs coverage in JSON.",
                "Write it with journeysim test --coverage-format json."
            );
        }

        return Task.FromResult(
            merge.Coverage is { } coverage ? CoverageThresholds.Check(invocation, coverage, thresholds) : ExitCode.Good
        );
    }

    /// <summary>Files of folders in the order of their names; what an earlier merge wrote there is left out.</summary>
    private static IEnumerable<string> Files(Invocation invocation, string folder)
    {
        var written = invocation.Around.PathOf(folder);
        foreach (var input in invocation.Get(Inputs) ?? [])
        {
            var full = invocation.Around.PathOf(input);
            if (!Directory.Exists(full))
            {
                yield return input;
                continue;
            }

            foreach (
                var file in Directory
                    .EnumerateFiles(full, "*", SearchOption.AllDirectories)
                    .Where(f => Path.GetExtension(f) is ".xml" or ".json" or ".info")
                    .Where(f => Path.GetDirectoryName(f) != written)
                    .Order(StringComparer.Ordinal)
            )
            {
                yield return Path.GetRelativePath(invocation.Around.Directory, file);
            }
        }
    }
}
