using System.Text.Json;
using System.Text.RegularExpressions;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;

namespace JourneySim.Importing;

/// <summary>Which scripts a journey needs: those its nodes name by id or name, and the libraries that they ask for, and so on.</summary>
internal static partial class ImportedScripts
{
    public static IReadOnlyList<Script> Of(Journey journey, WorkspaceReading reading)
    {
        var workspace = reading.Workspace ?? new Workspaces.Workspace();
        var needed = new OrderedDictionary<string, Script>(StringComparer.Ordinal);
        foreach (var text in Texts(journey))
        {
            if (workspace.Scripts.Find(text) is { } script)
            {
                needed.TryAdd(script.Id, script);
            }
        }

        for (var i = 0; i < needed.Count; i++)
        {
            foreach (Match call in Require().Matches(needed.GetAt(i).Value.Source))
            {
                if (workspace.Libraries.GetValueOrDefault(call.Groups["name"].Value) is { } library)
                {
                    needed.TryAdd(library.Id, library);
                }
            }
        }

        return
        [
            .. needed.Values.OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>All texts in settings: also types that are not known here name their scripts by UUID.</summary>
    private static IEnumerable<string> Texts(Journey journey) =>
        journey
            .AllNodes()
            .SelectMany(n => n.Settings.Values)
            .Select(s => s.Value)
            .Where(v => v.ValueKind == JsonValueKind.String)
            .Select(v => v.GetString()!);

    [GeneratedRegex(
        @"\brequire\s*\(\s*(?<quote>['""])(?<name>[^'""]+)\k<quote>\s*\)",
        RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Require();
}
