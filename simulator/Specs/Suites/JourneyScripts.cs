using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Suites;

/// <summary>The scripts that a journey runs: those its nodes name, and the libraries that these require.</summary>
public static class JourneyScripts
{
    public static IEnumerable<Script> Of(Journey journey, Workspace workspace)
    {
        var catalog = workspace.Nodes;
        var named =
            from node in journey.AllNodes()
            from rule in catalog.Find(node.Type)?.Settings ?? []
            where rule.Kind == SettingKind.Script && node.Settings.ContainsKey(rule.Name)
            select workspace.Scripts.Find(new NodeSettings(node).Text(rule.Name, ""));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Script>(named.OfType<Script>());
        while (open.TryPop(out var script))
        {
            if (!seen.Add(script.Id))
            {
                continue;
            }

            yield return script;
            foreach (var library in Required(script, workspace))
            {
                open.Push(library);
            }
        }
    }

    /// <summary>A library's name in quotes is enough: to take one too many does no harm.</summary>
    private static IEnumerable<Script> Required(Script script, Workspace workspace) =>
        script.Source.Contains("require", StringComparison.Ordinal)
            ? workspace
                .Libraries.Where(l =>
                    script.Source.Contains($"\"{l.Key}\"", StringComparison.Ordinal)
                    || script.Source.Contains($"'{l.Key}'", StringComparison.Ordinal)
                )
                .Select(l => l.Value)
            : [];
}
