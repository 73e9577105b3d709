using JourneySim.Cli.Rendering.Runs;
using JourneySim.Engine.Tracing;
using JourneySim.Loading;
using JourneySim.Reports;
using JourneySim.Specs;
using Spectre.Console;

namespace JourneySim.Cli.Rendering.Tests;

/// <summary>Explains a failed case: what was expected where, what came, the path, the log.</summary>
internal sealed class MismatchView(Screen screen, SourceTexts sources)
{
    private const string Margin = "    ";

    public void Show(SpecVerdict.Failed failed, SpecResult result)
    {
        foreach (var mismatch in failed.Mismatches)
        {
            var place = mismatch.Span is { } span ? $"  {span}" : "";
            screen.Write(new InkLine(Margin + "  ").Add(Margin).Add(mismatch.What, Ink.Strong).Add(place, Ink.Quiet));
            if (sources.Excerpt(mismatch.Span) is { } excerpt)
            {
                screen.Write(
                    new InkLine().Add($"{Margin}  {excerpt.Line} | ", Ink.Quiet).Add(result.Masked(excerpt.Text))
                );
            }

            Value("- expected", Ink.Good, mismatch.Expected);
            Value("+ actual  ", Ink.Bad, mismatch.Actual);
            if (mismatch.Hint is { } hint)
            {
                foreach (var line in hint.Split('\n'))
                {
                    screen.Write(new InkLine(Margin + "  ").Add($"{Margin}  {line}"));
                }
            }
        }

        Path(result.Trace);
        foreach (var line in result.Trace.OfType<TraceEvent.Logged>())
        {
            Told("log", $"{line.Level.ToString().ToLowerInvariant()} {Shortened.Of(line.Message, whole: false, 300)}");
        }

        foreach (var note in FailureText.Notes(failed, result))
        {
            Told("note", note);
        }

        foreach (var entry in result.State)
        {
            Told("state", $"{entry.Layer}.{entry.Key} = {FailureText.Shortened(entry.Value)}");
        }

        screen.Line();
    }

    private void Path(IReadOnlyList<TraceEvent> trace)
    {
        var names = trace
            .OfType<TraceEvent.NodeEntered>()
            .DistinctBy(e => e.NodeId, StringComparer.Ordinal)
            .ToDictionary(e => e.NodeId, e => e.NodeName, StringComparer.Ordinal);
        var steps = trace
            .OfType<TraceEvent.NodeLeft>()
            .Where(left => left.Outcome is not null)
            .Select(left => $"{names.GetValueOrDefault(left.NodeId, left.NodeId)}: {left.Outcome}");
        Told("path", string.Join(" → ", steps.DefaultIfEmpty("no node was left")));
    }

    private void Told(string label, string text) =>
        screen.Write(new InkLine(Margin + new string(' ', 8)).Add($"{Margin}  {label, -6}", Ink.Quiet).Add(text));

    private void Value(string label, Style style, string value)
    {
        if (value.Contains('\n', StringComparison.Ordinal))
        {
            screen.Write(new InkLine(Margin).Add($"{Margin}  {label}", style));
            foreach (var line in value.TrimEnd('\n').Split('\n'))
            {
                screen.Write(new InkLine(Margin + "      ").Add($"{Margin}    {line}"));
            }

            return;
        }

        screen.Write(
            new InkLine(Margin + new string(' ', 14))
                .Add($"{Margin}  {label}  ", style)
                .Add(Shortened.Of(value, whole: false, 2000))
        );
    }
}
