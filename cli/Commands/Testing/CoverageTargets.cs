using System.Globalization;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Coverage;
using JourneySim.Engine.Diagnostics;

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
        var thresholds = NamedValue
            .Read("--threshold", invocation.All(TestOptions.Threshold))
            .Select(Threshold)
            .ToList();
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
    public int Finish(Invocation invocation, bool shown)
    {
        if (shown)
        {
            Show(invocation.Out);
        }

        foreach (var format in formats)
        {
            WholeFile.Write(invocation, Path.Combine(folder, format.File), text => format.Write(Map, text));
        }

        var low = thresholds.Where(t => CoverageTotals.Of(Map, t.Metric).Percent < t.Percent).ToList();
        foreach (var (metric, percent) in low)
        {
            var reached = Percent(CoverageTotals.Of(Map, metric));
            invocation.Error.Write(
                new InkLine("  ")
                    .Add("■ ", Ink.StrongBad)
                    .Add($"Coverage of {metric} is {reached}, below {Number(percent)} %.")
            );
        }

        return low.Count > 0 ? ExitCode.CoverageTooLow : ExitCode.Good;
    }

    private void Show(Screen screen)
    {
        foreach (var metric in CoverageTotals.Metrics)
        {
            var share = CoverageTotals.Of(Map, metric);
            screen.Write(
                new InkLine()
                    .Add($"  {metric, -11}", Ink.Quiet)
                    .Add($"{Percent(share), 8}", share.Percent < 100 ? Ink.Warn : Ink.Good)
                    .Add($"  {share.Reached} of {share.Total}", Ink.Quiet)
            );
        }

        foreach (var journey in Map.Journeys)
        {
            foreach (var (node, connection) in journey.Untaken)
            {
                screen.Write(
                    new InkLine("    ")
                        .Add("  never taken: ", Ink.Quiet)
                        .Add($"{journey.Journey.Name} › {node.DisplayName}: {connection.Outcome}")
                );
            }
        }
    }

    private static string Percent(Share share) => Number(Math.Floor(share.Percent * 10) / 10) + " %";

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static (string, double) Threshold(NamedValue given)
    {
        if (!CoverageTotals.Metrics.Contains(given.Name, StringComparer.Ordinal))
        {
            throw CommandFailure.Usage(
                $"There is no metric \"{given.Name}\".",
                NearestName.To(given.Name, CoverageTotals.Metrics) is { } near
                    ? $"Did you mean {near}?"
                    : $"There are {string.Join(", ", CoverageTotals.Metrics)}."
            );
        }

        return
            double.TryParse(given.Value.TrimEnd('%', ' '), CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= 100
            ? (given.Name, percent)
            : throw CommandFailure.Usage($"--threshold takes a percentage, not \"{given.Value}\".");
    }

    private static CoverageFormat Format(string name) =>
        CoverageFormats.All.FirstOrDefault(f => f.Name == name)
        ?? throw CommandFailure.Usage(
            $"There is no coverage format \"{name}\".",
            $"There are {string.Join(", ", CoverageFormats.All.Select(f => f.Name))}."
        );
}
