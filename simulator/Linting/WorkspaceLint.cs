using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.JavaScript;
using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;

namespace JourneySim.Linting;

/// <summary>Finds what is wrong before anything runs: everything the readers found, and what AM's script engine makes of each script.</summary>
public static class WorkspaceLint
{
    /// <param name="reading">The workspace as it was read.</param>
    /// <param name="dialect">The language version; null is the workspace's own.</param>
    public static IReadOnlyList<Diagnostic> Check(WorkspaceReading reading, RhinoDialect? dialect = null) =>
        [
            .. DiagnosticText.InOrder(
                reading
                    .Diagnostics.Concat(ScriptsOf(reading).SelectMany(script => Check(script, reading, dialect)))
                    .Distinct()
            ),
        ];

    private static IEnumerable<Script> ScriptsOf(WorkspaceReading reading) =>
        reading.Workspace is { } workspace
            ? workspace.Scripts.Scripts.Concat(workspace.Libraries.Values).DistinctBy(s => (s.File, s.Name))
            : [];

    private static IEnumerable<Diagnostic> Check(Script script, WorkspaceReading reading, RhinoDialect? dialect)
    {
        if (reading.Sources.Find(script.File) is null)
        {
            reading.Sources.Add(script.File, script.Source);
        }

        return ScriptCheck.Of(script, dialect ?? reading.Workspace!.Dialect);
    }
}
