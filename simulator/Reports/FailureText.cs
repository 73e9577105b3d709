using System.Globalization;
using System.Text;
using JourneySim.Engine.Tracing;
using JourneySim.Specs;
using JourneySim.Specs.Expectations;

namespace JourneySim.Reports;

/// <summary>Tells in plain text why a case did not pass: what was expected, what came, the path and what was logged.</summary>
public static class FailureText
{
    private const int LongestBeside = 60;

    private const int LongestValue = 200;

    public static string Of(SpecResult result) =>
        result.Verdict switch
        {
            SpecVerdict.Failed failed => Failed(failed, result),
            SpecVerdict.NotSimulated missing => missing.Message + "\n",
            SpecVerdict.Broken broken => string.Join("\n", broken.Mistakes.Select(m => m.Message)) + "\n",
            _ => "",
        };

    /// <summary>The first line of it.</summary>
    public static string Headline(SpecResult result) =>
        result.Verdict switch
        {
            SpecVerdict.Failed { Mismatches: [var first, ..] } =>
                $"{first.What}: expected {OneLine(first.Expected)}, came {OneLine(first.Actual)}",
            _ => Of(result).Split('\n')[0],
        };

    private static string Failed(SpecVerdict.Failed failed, SpecResult result)
    {
        var text = new StringBuilder();
        foreach (var mismatch in failed.Mismatches)
        {
            text.Append(mismatch.What);
            if (mismatch.Span is { } span)
            {
                text.Append("  (").Append(span.ToString()).Append(')');
            }

            text.Append('\n');
            Value(text, "expected", mismatch.Expected);
            Value(text, "actual  ", mismatch.Actual);
            if (mismatch.Hint is { } hint)
            {
                text.Append("  ").Append(hint.Replace("\n", "\n  ", StringComparison.Ordinal)).Append('\n');
            }
        }

        var visits = PathExpectations.Visits(result.Trace);
        text.Append("path: ")
            .Append(
                visits.Count == 0
                    ? "no node ran"
                    : string.Join(" → ", visits.Select(v => v.Outcome is null ? v.Name : $"{v.Name}: {v.Outcome}"))
            )
            .Append('\n');
        foreach (var line in result.Trace.OfType<TraceEvent.Logged>())
        {
            text.Append("log: ").Append(line.Method).Append(": ").Append(line.Message).Append('\n');
        }

        foreach (var note in Notes(failed, result))
        {
            text.Append("note: ").Append(note).Append('\n');
        }

        foreach (var entry in result.State)
        {
            text.Append($"state: {entry.Layer}.{entry.Key} = {Shortened(entry.Value)}\n");
        }

        return text.ToString();
    }

    /// <summary>What the author was told on the way, without what a mismatch says already.</summary>
    public static IEnumerable<string> Notes(SpecVerdict.Failed failed, SpecResult result) =>
        result
            .Trace.OfType<TraceEvent.Noted>()
            .Select(n => n.Diagnostic.Message)
            .Where(message => !failed.Mismatches.Any(m => m.Actual == message));

    /// <summary>A value as one line that fits.</summary>
    public static string Shortened(string value) => value.Length <= LongestValue ? value : value[..LongestValue] + "…";

    private static void Value(StringBuilder text, string label, string value)
    {
        if (!value.Contains('\n', StringComparison.Ordinal))
        {
            text.Append("  ").Append(label).Append("  ").Append(value).Append('\n');
            return;
        }

        text.Append("  ").Append(label).Append('\n');
        foreach (var line in value.Split('\n'))
        {
            text.Append("    ").Append(line).Append('\n');
        }
    }

    private static string OneLine(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestBeside ? line : line[..LongestBeside] + "…";
    }

    internal static string Seconds(TimeSpan duration) =>
        duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
