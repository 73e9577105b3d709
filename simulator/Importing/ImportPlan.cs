using System.Text;
using System.Text.Json;
using JourneySim.Engine.Scripts;
using JourneySim.Loading;
using JourneySim.Loading.AmExports;
using JourneySim.Loading.Source;

namespace JourneySim.Importing;

/// <summary>The files that an import writes.</summary>
internal sealed class ImportPlan(WorkspaceReading reading, IReadOnlyList<LoadedJourney> journeys)
{
    public const string WorkspaceFile = "journeysim.yaml";

    private readonly FileNames scriptNames = new("script");
    private readonly Dictionary<string, string> scriptFiles = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    public OrderedDictionary<string, byte[]> Files()
    {
        files[WorkspaceFile] = Encoding.UTF8.GetBytes(WorkspaceYaml.Of(reading, journeys));
        var names = new FileNames("journey");
        foreach (var journey in journeys)
        {
            var scripts = ImportedScripts
                .Of(journey.Journey!, reading)
                .Select(s => (s, FileOf(s), Members(s)))
                .ToList();
            var yaml = new JourneyYaml(journey, reading.Workspace!.Nodes, scripts).Write();
            var name = names.Of(journey.Name);
            files[$"journeys/{name}.yaml"] = Encoding.UTF8.GetBytes(yaml);
            if (!journey.Journey!.InnerOnly)
            {
                // Inner journeys are tested by those that enter them.
                files[$"journeys/{name}.test.yaml"] = Encoding.UTF8.GetBytes(TestSkeleton.Of(journey.Journey));
            }
        }

        Kept();
        return files;
    }

    /// <summary>The script's file, as a journey in <c>journeys/</c> names it.</summary>
    private string FileOf(Script script)
    {
        if (!scriptFiles.TryGetValue(script.Id, out var file))
        {
            var name = scriptNames.Of(script.Name) + ".js";
            file = script.Context == ScriptDefaults.Library ? $"scripts/lib/{name}" : $"scripts/{name}";
            scriptFiles[script.Id] = file;
            files[file] = Encoding.UTF8.GetBytes(script.Source);
        }

        return "../" + file;
    }

    private IReadOnlyDictionary<string, JsonElement> Members(Script script) =>
        ScriptMembers.Of(script.Id, reading, journeys[0].Journey!.Realm.Trim('/'));

    private void Kept()
    {
        var realm = reading.Exports.Chosen(journeys[0].Journey!.Realm) ?? "";
        var templates = new FileNames("template");
        foreach (var (name, template) in reading.Exports.LookUp(realm).SelectMany(r => r.EmailTemplates))
        {
            files[$"am/email-templates/{templates.Of(name)}.json"] = KeptJson.Template(name, template);
        }

        foreach (
            var group in reading
                .Exports.LookUp(realm)
                .SelectMany(r => r.Kept)
                .GroupBy(k => k.Key, StringComparer.Ordinal)
        )
        {
            files[$"am/{group.Key}.json"] = KeptJson.Entities(group.Key, group.SelectMany(g => g.Value));
        }

        var unusable = reading.Exports.LookUp(realm).SelectMany(r => r.Scripts.Values).Where(IsNeeded).ToList();
        if (unusable.Count > 0)
        {
            files["am/other-scripts.json"] = KeptJson.Scripts(unusable);
        }
    }

    /// <summary>A script in Groovy that a node names can't run here, but has to come out again.</summary>
    private bool IsNeeded(ExportScript script) =>
        !script.IsJavaScript
        && journeys.Any(j =>
            j.Journey!.AllNodes()
                .SelectMany(n => n.Settings.Values)
                .Any(s => s.Value.ValueKind == JsonValueKind.String && s.Value.GetString() == script.Id)
        );
}
