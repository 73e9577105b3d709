using System.Text.RegularExpressions;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Tenant;
using JourneySim.Workspaces;

namespace JourneySim.Linting.Rules;

/// <summary>
/// Environment secrets and variables that scripts ask for in so many words (<c>systemEnv.getProperty("esv.x")</c>) and the workspace does not set: the script gets
/// <c>null</c> there.
/// </summary>
internal static partial class EsvRule
{
    public static IEnumerable<Diagnostic> Check(Workspace workspace)
    {
        // Names are enough here: nothing makes a key.
        var accounts = workspace.ServiceAccounts.Select(a => new ServiceAccount(a.Id, a.Jwk ?? "", a.Scopes)).ToList();
        var known = new EsvStore([.. AccountKeys.Esvs(workspace, accounts), .. workspace.Esvs]);
        return workspace
            .Scripts.Scripts.Concat(workspace.Libraries.Values)
            .DistinctBy(s => s.Id, StringComparer.Ordinal)
            .SelectMany(s => Check(s, known));
    }

    private static IEnumerable<Diagnostic> Check(Script script, EsvStore known)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Asked().Matches(script.Source))
        {
            var name = match.Groups["name"];
            if (known.Find(name.Value) is not null || match.Groups["fallback"].Success || !reported.Add(name.Value))
            {
                continue;
            }

            var before = script.Source.AsSpan(0, name.Index);
            yield return new Diagnostic(
                "LNT1003",
                Severity.Warning,
                $"Nobody sets {name.Value}; the script gets null.",
                new SourceSpan(
                    script.File,
                    before.Count('\n') + 1,
                    name.Index - (before.LastIndexOf('\n') + 1) + 1,
                    Math.Max(1, name.Length)
                ),
                NearestName.To(name.Value, known.Names) is { } near
                    ? $"Did you mean {near}?"
                    : $"Set it in journeysim.yaml (esvs: {{ {name.Value.Replace('.', '-')}: … }}) or with --esv."
            );
        }
    }

    [GeneratedRegex(
        """systemEnv\s*\.\s*getProperty\(\s*["'](?<name>esv\.[a-z0-9.]+)["']\s*(?<fallback>,)?""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Asked();
}
