using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Linting;

/// <summary>Looks through a workspace without running it: what its readers found, and what the rules find.</summary>
public static class Linter
{
    public static IReadOnlyList<Diagnostic> Check(WorkspaceReading reading) =>
        [
            .. reading.Diagnostics,
            .. reading.Workspace is { } workspace ? LintRules.All.SelectMany(r => r.Check(workspace)) : [],
        ];
}
