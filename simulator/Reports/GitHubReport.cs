using JourneySim.Specs;

namespace JourneySim.Reports;

/// <summary>Annotations of GitHub Actions: one error at the place of each case that did not pass (GitHub documentation, "Workflow commands").</summary>
internal static class GitHubReport
{
    public static void Write(SuiteSummary summary, TextWriter output)
    {
        foreach (var result in summary.Results)
        {
            if (result.Verdict is SpecVerdict.Passed or SpecVerdict.Skipped)
            {
                continue;
            }

            var span = (result.Verdict as SpecVerdict.Failed)?.Mismatches[0].Span ?? result.Case.Span;
            output.Write(
                $"::error file={Property(span.File)},line={span.Line},col={span.Column},title={Property($"{result.Spec.Journey} › {result.Case.Name}")}::{Data(FailureText.Of(result).TrimEnd('\n'))}\n"
            );
        }
    }

    /// <summary>A summary in Markdown for the file that GitHub names in <c>GITHUB_STEP_SUMMARY</c>.</summary>
    public static string StepSummary(SuiteSummary summary)
    {
        var text = new System.Text.StringBuilder();
        text.Append("### Journey tests\n\n");
        text.Append($"{summary.Passed} passed, {summary.Bad} failed, {summary.Skipped} skipped\n");
        if (summary.Bad > 0)
        {
            text.Append("\n| case | where | why |\n|---|---|---|\n");
            foreach (
                var result in summary.Results.Where(r => r.Verdict is not (SpecVerdict.Passed or SpecVerdict.Skipped))
            )
            {
                text.Append(
                    $"| {Cell($"{result.Spec.Journey} › {result.Case.Name}")} | {Cell($"{result.Spec.File}:{result.Case.Span.Line}")} | {Cell(FailureText.Headline(result))} |\n"
                );
            }
        }

        return text.ToString();
    }

    private static string Cell(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
