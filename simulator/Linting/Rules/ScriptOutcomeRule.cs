using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>
/// Outcomes that a script names in so many words (<c>outcome = "x"</c>, <c>goTo("x")</c>) and its node does not have: AM ends such a login with "Invalid outcome from script".
/// </summary>
internal static partial class ScriptOutcomeRule
{
    public static IEnumerable<Diagnostic> Check(Workspace workspace) =>
        from journey in workspace.Journeys.Journeys
        from node in journey.AllNodes()
        where node.Type == "ScriptedDecisionNode"
        let settings = new NodeSettings(node)
        let script = workspace.Scripts.Find(settings.Text("script", ""))
        where script is not null
        from finding in Check(journey, node, script, settings.Texts("outcomes"))
        select finding;

    private static IEnumerable<Diagnostic> Check(
        Journey journey,
        NodeDefinition node,
        Script script,
        IReadOnlyList<string> outcomes
    )
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Named().Matches(script.Source))
        {
            var name = match.Groups["name"];
            if (outcomes.Contains(name.Value, StringComparer.Ordinal) || !reported.Add(name.Value))
            {
                continue;
            }

            var before = script.Source.AsSpan(0, name.Index);
            var line = before.Count('\n') + 1;
            var column = name.Index - (before.LastIndexOf('\n') + 1) + 1;
            yield return new Diagnostic(
                "LNT1002",
                Severity.Warning,
                $"The script leaves by \"{name.Value}\", but node \"{node.DisplayName}\" of journey \"{journey.Name}\" has no such outcome.",
                new SourceSpan(script.File, line, column, Math.Max(1, name.Length)),
                NearestName.To(name.Value, outcomes) is { } near
                    ? $"Did you mean \"{near}\"?"
                    : $"The node has {string.Join(", ", outcomes.Select(o => $"\"{o}\""))}."
            );
        }
    }

    [GeneratedRegex(
        """(?:(?<![\w.$])outcome\s*=(?!=)|\.goTo\()\s*(?<quote>["'])(?<name>[^"'\r\n\\]*)\k<quote>""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Named();
}
