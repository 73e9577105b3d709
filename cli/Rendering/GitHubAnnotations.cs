using JourneySim.Cli.Commands;
using JourneySim.Engine.Diagnostics;

namespace JourneySim.Cli.Rendering;

/// <summary>Mistakes as GitHub's workflow commands, which GitHub shows beside the lines; written by themselves under GitHub Actions.</summary>
/// <seealso href="https://docs.github.com/actions/reference/workflow-commands-for-github-actions">Workflow commands</seealso>
internal static class GitHubAnnotations
{
    public static void Write(Invocation invocation, IEnumerable<Diagnostic> diagnostics)
    {
        if (invocation.Around.Variable("GITHUB_ACTIONS") != "true")
        {
            return;
        }

        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "notice",
            };
            var place = diagnostic.Span is { } span
                ? $" file={Property(span.File)},line={span.Line},col={span.Column},title={Property(diagnostic.Code)}"
                : $" title={Property(diagnostic.Code)}";
            invocation.Out.Raw($"::{level}{place}::{Data(diagnostic.Message)}\n");
        }
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal)
            .Replace("\r", "%0D", StringComparison.Ordinal)
            .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
