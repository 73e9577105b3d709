using JourneySim.Cli.Commands;
using JourneySim.Cli.Rendering.Runs;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using JourneySim.Specs.Snapshots;

namespace JourneySim.Cli.Rendering.Tests;

/// <summary>The report for people: quiet about what passes, everything about what does not, the counts at the end.</summary>
internal sealed class TestView(Invocation invocation, SourceTexts sources, int cases, bool shown)
{
    private const int BarWidth = 24;

    private readonly bool progress =
        invocation.Around is { ErrorIsTerminal: true, IsCi: false } && shown && !invocation.Quiet;
    private int heard;
    private int bad;

    /// <summary>What is told already.</summary>
    public IReadOnlyList<Diagnostic> Told { get; init; } = [];

    public void Heard(SpecResult result)
    {
        heard++;
        bad += result.Verdict is SpecVerdict.Passed or SpecVerdict.Skipped ? 0 : 1;
        if (shown && !invocation.Quiet)
        {
            ClearProgress();
            Show(result);
        }

        if (progress)
        {
            invocation.Error.Raw("\r" + Bar());
            invocation.Error.Flush();
        }
    }

    public void Finish(SuiteSummary summary)
    {
        if (progress && heard > 0)
        {
            ClearProgress();
        }

        if (!shown)
        {
            return;
        }

        Snapshots(summary.Snapshots);
        var (sign, style) = summary switch
        {
            { Bad: > 0 } => ("■ ", Ink.StrongBad),
            { Passed: > 0 } => ("■ ", Ink.StrongGood),
            _ => ("■ ", Ink.Warn),
        };
        var line = new InkLine("  ").Add(sign, style).Add($"{summary.Passed} passed");
        Count(line, summary.Failed, "failed");
        Count(line, summary.NotSimulated, "not simulated");
        Count(line, summary.Broken, "can't be run");
        line.Add(summary.Skipped > 0 ? $", {summary.Skipped} skipped" : "", Ink.Warn);
        if (summary.Results.Count == 0)
        {
            line.Add("; no tests found", Ink.Warn);
        }

        invocation.Out.Write(line.Add($"  {Times.Of(summary.Duration)}", Ink.Quiet));
    }

    private void Snapshots(SnapshotSummary? snapshots)
    {
        if (snapshots is null)
        {
            return;
        }

        if (snapshots.Written.Count > 0)
        {
            invocation.Out.Write(
                new InkLine("  ").Add("■ ", Ink.Good).Add($"{Words(snapshots.Written.Count)} accepted")
            );
        }

        foreach (var (file, name) in snapshots.Obsolete)
        {
            invocation.Error.Write(
                new InkLine("  ")
                    .Add("■ ", Ink.Warn)
                    .Add(snapshots.Removed ? "obsolete snapshot removed: " : "obsolete snapshot: ")
                    .Add($"{file} › {name}")
                    .Add(snapshots.Removed ? "" : "  (journeysim test --update takes it away)", Ink.Quiet)
            );
        }
    }

    private static string Words(int snapshots) => snapshots == 1 ? "1 snapshot" : $"{snapshots} snapshots";

    private static void Count(InkLine line, int count, string what)
    {
        if (count > 0)
        {
            line.Add(", ").Add($"{count} {what}", Ink.Bad);
        }
    }

    private void Show(SpecResult result)
    {
        switch (result.Verdict)
        {
            case SpecVerdict.Passed when invocation.Verbose:
                Head("✓ ", Ink.Good, result);
                break;
            case SpecVerdict.Skipped skipped when invocation.Verbose:
                Head("- ", Ink.Warn, result, skipped.Reason);
                break;
            case SpecVerdict.Failed failed:
                Head("✗ ", Ink.Bad, result);
                new MismatchView(invocation.Out, sources).Show(failed, result);
                break;
            case SpecVerdict.NotSimulated missing:
                Head("✗ ", Ink.Bad, result);
                invocation.Out.Write(new InkLine("    ").Add($"    {missing.Message}"));
                invocation.Out.Line();
                break;
            case SpecVerdict.Broken broken:
                Head("✗ ", Ink.Bad, result);
                foreach (var mistake in broken.Mistakes.Except(Told))
                {
                    new DiagnosticView(sources).Show(invocation.Out, mistake, "    ");
                }

                if (broken.Mistakes.Intersect(Told).Any())
                {
                    invocation.Out.Write(new InkLine("    ").Add("    it does not run as it is written: see above"));
                }

                invocation.Out.Line();
                break;
        }
    }

    private void Head(string sign, Spectre.Console.Style style, SpecResult result, string? reason = null) =>
        invocation.Out.Write(
            new InkLine("    ")
                .Add(sign, style)
                .Add($"{result.Spec.Journey} › ", Ink.Quiet)
                .Add(result.Case.Name, Ink.Strong)
                .Add(reason is null ? "" : $"  {reason}")
                .Add($"  {Place(result.Case.Span)}  {Times.Of(result.Duration)}", Ink.Quiet)
        );

    private static string Place(SourceSpan span) => $"{span.File}:{span.Line}";

    /// <summary>How far the run is, in one line that fits.</summary>
    private string Bar()
    {
        var done = cases == 0 ? BarWidth : heard * BarWidth / cases;
        var failed = bad > 0 ? $"  {bad} failed" : "";
        return $"  {new string('█', done)}{new string('░', BarWidth - done)}  {heard}/{cases}{failed}";
    }

    private void ClearProgress()
    {
        if (progress)
        {
            invocation.Error.Raw("\r" + new string(' ', Bar().Length) + "\r");
        }
    }
}
