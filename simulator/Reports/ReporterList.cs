namespace JourneySim.Reports;

/// <summary>The forms of reports for machines: a table of contents. The form for people is the command line's own.</summary>
public static class ReporterList
{
    /// <summary>The summary of a GitHub step, as Markdown.</summary>
    public static string StepSummary(SuiteSummary summary) => GitHubReport.StepSummary(summary);

    public static IReadOnlyList<SuiteReporter> All { get; } =
    [
        new("junit", "JUnit XML, as CI servers read it", JUnitReport.Write),
        new("json", "JSON with a schemaVersion", JsonReport.Write),
        new("tap", "TAP version 14", TapReport.Write),
        new("times", "how long each case took, for --shard", TimesReport.Write),
        new("github", "annotations of GitHub Actions", GitHubReport.Write),
    ];
}
