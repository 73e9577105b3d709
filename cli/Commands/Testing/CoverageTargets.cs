using JourneySim.Cli.Rendering;
using JourneySim.Coverage;
using JourneySim.Engine.JavaScript;
using JourneySim.Loading;
using JourneySim.Specs.Suites;
using JourneySim.Workspaces;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>What becomes of coverage: its totals, its files, and the thresholds it has to reach.</summary>
internal sealed class CoverageTargets(
    IReadOnlyList<CoverageFormat> formats,
    string folder,
    IReadOnlyList<(string Metric, double Percent)> thresholds
)
{
    /// <summary>Collects what the cases run.</summary>
    public CoverageMap Map { get; } = new();

    /// <summary>Null when nobody asked.</summary>
    public static CoverageTargets? Of(Invocation invocation)
    {
        var thresholds = CoverageThresholds.Of(invocation);
        var formats = (invocation.Get(TestOptions.CoverageFormat) ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(Format)
            .ToList();
        var asked = invocation.Is(TestOptions.Coverage) || formats.Count > 0 || thresholds.Count > 0;
        return asked
            ? new CoverageTargets(formats, invocation.Get(TestOptions.CoverageFolder) ?? "coverage", thresholds)
            : null;
    }

    /// <summary>Says the totals, writes the files; the exit code is 4 below a threshold.</summary>
    public int Finish(Invocation invocation, Workspace workspace, ScriptHost scripts, SourceTexts sources, bool shown)
    {
        Map.AddUntouched(
            journey => JourneyScripts.Of(journey, workspace),
            script => scripts.Probes(script, workspace.Libraries.Values.Contains(script))
        );
        OriginalFiles.Place(
            Map,
            ScriptFiles(workspace.Root!, invocation, sources),
            (name, text) => Written(invocation, name, text)
        );
        if (shown)
        {
            Show(invocation.Out);
        }

        foreach (var format in formats)
        {
            WholeFile.Write(invocation, Path.Combine(folder, format.File), text => format.Write(Map, text));
        }

        return CoverageThresholds.Check(invocation, Map, thresholds);
    }

    /// <summary>A script that stands in no file of its own is written beside the reports, so that tools can show it.</summary>
    private string Written(Invocation invocation, string name, string text)
    {
        var path = Path.Combine(folder, "sources", name);
        if (formats.Count > 0)
        {
            WholeFile.Write(invocation, path, writer => writer.Write(text));
        }

        return path.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The JavaScript files of the workspace.</summary>
    private static IEnumerable<(string, string)> ScriptFiles(string root, Invocation invocation, SourceTexts sources) =>
        Directory
            .EnumerateFiles(
                root,
                "*.js",
                new EnumerationOptions
                {
                    RecurseSubdirectories = true,
                    MaxRecursionDepth = 8,
                    IgnoreInaccessible = true,
                }
            )
            .Where(f => !f.Contains("node_modules", StringComparison.Ordinal) && new FileInfo(f).Length < 4_000_000)
            .Order(StringComparer.Ordinal)
            .Select(f => Path.GetRelativePath(invocation.Around.Directory, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(f => !f.Contains("coverage/sources/", StringComparison.Ordinal))
            .Select(f => (f, sources.Find(f) ?? File.ReadAllText(invocation.Around.PathOf(f))));

    private void Show(Screen screen)
    {
        foreach (var metric in CoverageTotals.Metrics)
        {
            var share = CoverageTotals.Of(Map, metric);
            screen.Write(
                new InkLine()
                    .Add($"  {metric, -11}", Ink.Quiet)
                    .Add($"{CoverageThresholds.Percent(share), 8}", share.Percent < 100 ? Ink.Warn : Ink.Good)
                    .Add($"  {share.Reached} of {share.Total}", Ink.Quiet)
            );
        }

        foreach (var journey in Map.Journeys)
        {
            foreach (var outcome in journey.Untaken)
            {
                screen.Write(
                    new InkLine("    ")
                        .Add("  never taken: ", Ink.Quiet)
                        .Add($"{journey.Name} › {outcome.NodeName}: {outcome.Outcome}")
                );
            }
        }
    }

    private static CoverageFormat Format(string name) =>
        CoverageFormats.All.FirstOrDefault(f => f.Name == name)
        ?? throw CommandFailure.Usage(
            $"There is no coverage format \"{name}\".",
            $"There are {string.Join(", ", CoverageFormats.All.Select(f => f.Name))}."
        );
}
