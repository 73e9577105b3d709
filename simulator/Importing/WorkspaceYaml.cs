using System.Text;
using System.Text.RegularExpressions;
using JourneySim.Engine.Journeys;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Loading.AmExports;

namespace JourneySim.Importing;

/// <summary>Writes a first <c>journeysim.yaml</c>: the realm, the ESVs that the journeys and scripts ask for, and the node types that need a stand-in.</summary>
internal static partial class WorkspaceYaml
{
    public static string Of(WorkspaceReading reading, IReadOnlyList<LoadedJourney> journeys)
    {
        var realm = journeys[0].Journey!.Realm.TrimStart('/');
        var yaml = new StringBuilder("# What surrounds the journeys of this folder when they run.\n");
        yaml.Append("realm: ").Append(YamlText.Scalar(realm)).Append("\ndialect: aic\n");
        Esvs(yaml, reading, journeys);
        StandIns(yaml, reading, journeys);
        return yaml.ToString();
    }

    private static void Esvs(StringBuilder yaml, WorkspaceReading reading, IReadOnlyList<LoadedJourney> journeys)
    {
        var given = reading
            .Workspace!.Esvs.OfType<EsvRecord.Variable>()
            .ToDictionary(e => EsvName.ToId(e.Name), StringComparer.Ordinal);
        foreach (var (name, variable) in given)
        {
            yaml.Append(name == given.Keys.First() ? "\nesvs:\n" : "");
            yaml.Append("  ").Append(YamlText.Key(name)).Append(": ");
            yaml.Append(
                    variable.Type == EsvType.String
                        ? YamlText.Scalar(variable.Value)
                        : $"{{ value: {Evaluation.JsonStrings.Quote(variable.Value)}, type: {variable.Type.ToString().ToLowerInvariant()} }}"
                )
                .Append('\n');
        }

        var missing = Asked(reading, journeys)
            .Select(EsvName.ToId)
            .Where(n => EsvName.Fault(n) is null && !given.ContainsKey(n))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (missing.Count > 0)
        {
            yaml.Append("\n# The journeys and scripts ask for these, and the export does not hold them:\n");
            yaml.Append(given.Count == 0 ? "# esvs:\n" : "");
            foreach (var name in missing)
            {
                yaml.Append("#   ").Append(name).Append(": \n");
            }
        }
    }

    private static IEnumerable<string> Asked(WorkspaceReading reading, IReadOnlyList<LoadedJourney> journeys)
    {
        var settings = journeys.SelectMany(j => j.Journey!.AllNodes()).SelectMany(n => n.Settings.Values);
        var texts = settings
            .Select(s => s.Value.GetRawText())
            .Concat(journeys.SelectMany(j => ImportedScripts.Of(j.Journey!, reading)).Select(s => s.Source));
        return texts.SelectMany(t => EsvNames().Matches(t).Select(m => m.Value));
    }

    private static void StandIns(StringBuilder yaml, WorkspaceReading reading, IReadOnlyList<LoadedJourney> journeys)
    {
        var catalog = reading.Workspace!.Nodes;
        var unknown = journeys
            .SelectMany(j => j.Journey!.AllNodes())
            .Where(n => catalog.Find(n.Type) is null)
            .GroupBy(n => n.Type, StringComparer.Ordinal)
            .OrderBy(n => n.Key, StringComparer.Ordinal)
            .ToList();
        if (unknown.Count == 0)
        {
            return;
        }

        yaml.Append("\n# These node types are not simulated. Say by which outcome they leave:\n# standIns:\n");
        foreach (var type in unknown)
        {
            var outcomes = type.SelectMany(n => n.RecordedOutcomes ?? [.. n.Connections.Select(c => c.Outcome)])
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToList();
            yaml.Append("#   ").Append(YamlText.Key(type.Key)).Append(": ");
            yaml.Append(outcomes.Count > 0 ? YamlText.Scalar(outcomes[0]) : "…");
            yaml.Append(
                    outcomes.Count > 1 ? $"   # or {string.Join(", ", outcomes.Skip(1).Select(YamlText.Scalar))}" : ""
                )
                .Append('\n');
        }
    }

    [GeneratedRegex(@"\besv([.-][a-z0-9_]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex EsvNames();
}
