using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>What Rhino refuses of the scripts, and where it quietly differs.</summary>
internal static class ScriptGateRule
{
    public static IEnumerable<Diagnostic> Check(Workspace workspace) =>
        workspace
            .Scripts.Scripts.Concat(workspace.Libraries.Values)
            .DistinctBy(s => s.Id, StringComparer.Ordinal)
            .SelectMany(s => ScriptGate.Check(s, workspace.Dialect, workspace.Classes));
}
