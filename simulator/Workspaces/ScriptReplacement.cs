using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;

namespace JourneySim.Workspaces;

/// <summary>Another text in the place of a script: a candidate version, say (<c>--script NAME=FILE</c>).</summary>
/// <param name="Name">Name or id of the script, or of a library.</param>
/// <param name="File">Where the text comes from, for messages.</param>
/// <param name="Source">The text.</param>
public sealed record ScriptReplacement(string Name, string File, string Source)
{
    /// <summary>The workspace with this text in the script's place.</summary>
    public Workspace In(Workspace workspace) =>
        workspace with
        {
            Scripts = new ScriptCatalog(workspace.Scripts.Scripts.Select(Over)),
            Libraries = workspace.Libraries.ToDictionary(l => l.Key, l => Over(l.Value), StringComparer.Ordinal),
        };

    private Script Over(Script script) =>
        script.Name == Name || script.Id == Name ? script with { Source = Source, File = File } : script;

    /// <summary>What to tell the author when the workspace has no such script; null when it has.</summary>
    public Diagnostic? Check(Workspace workspace)
    {
        if (workspace.Scripts.Find(Name) is not null || workspace.Libraries.ContainsKey(Name))
        {
            return null;
        }

        var names = workspace.Scripts.Scripts.Select(s => s.Name).Concat(workspace.Libraries.Keys).ToList();
        return new Diagnostic(
            "WSP1020",
            Severity.Error,
            $"There is no script \"{Name}\" that {File} could stand in for.",
            Hint: NearestName.To(Name, names) is { } near ? $"Did you mean \"{near}\"?"
                : names.Count > 0 ? $"There are {string.Join(", ", names.Select(n => $"\"{n}\""))}."
                : "No journey here names a script."
        );
    }
}
