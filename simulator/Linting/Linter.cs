using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Linting;

/// <summary>Looks through a workspace without running it: what its readers found, and what the rules find.</summary>
public static class Linter
{
    /// <summary>What the reader says of a type that is not simulated, a rule says once for all journeys.</summary>
    private const string ToldByRule = "JNY1016";

    public static IReadOnlyList<Diagnostic> Check(WorkspaceReading reading) =>
        reading.Workspace is { } workspace
            ?
            [
                .. reading.Diagnostics.Where(d => d.Code != ToldByRule),
                .. LintRules.All.SelectMany(r => r.Check(workspace)),
            ]
            : reading.Diagnostics;
}
