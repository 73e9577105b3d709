using System.Globalization;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Coverage;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>What coverage has to reach: <c>--threshold METRIC=PERCENT</c>.</summary>
internal static class CoverageThresholds
{
    public static IReadOnlyList<(string Metric, double Percent)> Of(Invocation invocation) =>
        [.. NamedValue.Read("--threshold", invocation.All(TestOptions.Threshold)).Select(Threshold)];

    /// <summary>The exit code; what lies below is told.</summary>
    public static int Check(
        Invocation invocation,
        CoverageMap map,
        IReadOnlyList<(string Metric, double Percent)> thresholds
    )
    {
        var low = thresholds.Where(t => CoverageTotals.Of(map, t.Metric).Percent < t.Percent).ToList();
        foreach (var (metric, percent) in low)
        {
            var reached = Percent(CoverageTotals.Of(map, metric));
            invocation.Error.Write(
                new InkLine("  ")
                    .Add("■ ", Ink.StrongBad)
                    .Add($"Coverage of {metric} is {reached}, below {Number(percent)} %.")
            );
        }

        return low.Count > 0 ? ExitCode.CoverageTooLow : ExitCode.Good;
    }

    public static string Percent(Share share) => Number(Math.Floor(share.Percent * 10) / 10) + " %";

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
}
