using JourneySim.Engine.Diagnostics;
using JourneySim.Reports;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>Which reports are written where: <c>--reporter NAME[:PATH]</c>. Files appear whole or not at all.</summary>
internal sealed class ReportTargets(IReadOnlyList<(SuiteReporter Reporter, string? Path)> targets, bool showsPretty)
{
    private const string Pretty = "pretty";

    /// <summary>The form for people goes to standard output.</summary>
    public bool ShowsPretty => showsPretty;

    public static ReportTargets Of(Invocation invocation)
    {
        var asked = invocation.All(TestOptions.Reporter).Select(Split).ToList();
        if (invocation.Json)
        {
            asked.Add(("json", null));
        }

        var targets = asked.Where(a => a.Name != Pretty).Select(a => (Find(a.Name), a.Path)).ToList();
        if (targets.Count(t => t.Path is null) + (asked.Exists(a => a.Name == Pretty) ? 1 : 0) > 1)
        {
            throw CommandFailure.Usage(
                "Only one report can go to standard output.",
                "Give the others a file: --reporter junit:out/junit.xml."
            );
        }

        var pretty = asked.Exists(a => a.Name == Pretty) || targets.TrueForAll(t => t.Path is not null);
        if (pretty && invocation.Around.Variable("GITHUB_ACTIONS") == "true")
        {
            targets.Add((Find("github"), null));
        }

        return new ReportTargets(targets, pretty);
    }

    public void Write(Invocation invocation, SuiteSummary summary)
    {
        AddStepSummary(invocation, summary);
        foreach (var (reporter, path) in targets)
        {
            if (path is not null)
            {
                WholeFile.Write(invocation, path, text => reporter.Write(summary, text));
                continue;
            }

            using var text = new WholeFile.Utf8Text();
            reporter.Write(summary, text);
            invocation.Out.Raw(text.ToString());
        }
    }

    /// <summary>GitHub names a file to which each step adds its summary.</summary>
    private static void AddStepSummary(Invocation invocation, SuiteSummary summary)
    {
        if (
            invocation.Around.Variable("GITHUB_ACTIONS") != "true"
            || invocation.Around.Variable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } file
        )
        {
            return;
        }

        try
        {
            File.AppendAllText(invocation.Around.PathOf(file), ReporterList.StepSummary(summary));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // The tests are done; a summary that nobody can read changes nothing about them.
            invocation.Error.Line($"The step summary can't be written: {refused.Message}");
        }
    }

    private static (string Name, string? Path) Split(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is > 0 and var at ? (text[..at], text[(at + 1)..]) : (text, null);

    private static SuiteReporter Find(string name) =>
        ReporterList.All.FirstOrDefault(r => r.Name == name)
        ?? throw CommandFailure.Usage(
            $"There is no reporter \"{name}\".",
            NearestName.To(name, Names) is { } near ? $"Did you mean {near}?" : $"There are {string.Join(", ", Names)}."
        );

    private static IEnumerable<string> Names => ReporterList.All.Select(r => r.Name).Prepend(Pretty);
}
