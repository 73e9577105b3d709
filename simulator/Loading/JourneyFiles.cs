using JourneySim.Engine.Nodes;
using JourneySim.Loading.AmExports;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Loading.Yaml;
using JourneySim.Workspaces;

namespace JourneySim.Loading;

/// <summary>
/// Reads the journeys of a realm from files of all kinds. All files are read before any journey is bound: a journey may use scripts and nodes of any
/// other file.
/// </summary>
internal sealed class JourneyFiles(SourceFolder folder, Workspace workspace, ScriptShelf scripts, SourceTexts texts)
{
    private readonly string realm = workspace.Realm;
    private readonly YamlJourneyReader yaml = new(folder, workspace.StandIns, scripts, texts);
    private readonly List<YamlJourneyReader.Open> open = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly List<LoadedJourney> unreadable = [];

    /// <summary>What the AM exports among the files hold.</summary>
    public ExportPool Exports { get; } = new();

    /// <summary>Takes a file if it holds a journey or a part of an export.</summary>
    /// <param name="path">The file.</param>
    /// <param name="named">The author named this very file: one that holds nothing is a mistake.</param>
    public void Add(string path, bool named)
    {
        if (!taken.Add(path) || !Concerns(path))
        {
            return;
        }

        var mistakes = new Mistakes();
        var shown = folder.Shown(path);
        var value = SourceReader.Read(folder, path, mistakes, texts);
        if (value is null)
        {
            unreadable.Add(new LoadedJourney(Path.GetFileNameWithoutExtension(path), shown, null, mistakes.All));
        }
        else if (YamlJourneyReader.Recognises(value))
        {
            open.Add(yaml.Declare(path, value, mistakes));
        }
        else if (!ExportReaders.TryRead(new ExportFile(folder, path, value, texts), Exports, mistakes) && named)
        {
            mistakes.Error("JNY1001", value.Span, "This file holds neither a journey nor a part of an AM export.");
        }

        if (value is not null && !YamlJourneyReader.Recognises(value))
        {
            Exports.Mistakes.AddAll(mistakes.All);
        }
    }

    /// <summary>All journeys, in the order of files.</summary>
    /// <param name="catalog">The node types, those that the files define too.</param>
    public IReadOnlyList<LoadedJourney> Bind(NodeCatalog catalog)
    {
        var exportRealm = Exports.Chosen(realm) ?? "";
        foreach (var (script, _) in ExportScripts.ForNodes(Exports, exportRealm))
        {
            scripts.AddExported(script);
        }

        return
        [
            .. unreadable,
            .. open.Select(o => yaml.Bind(o, realm, catalog)),
            .. new ExportJourneys(Exports, catalog, workspace.StandIns, scripts, realm).All(),
        ];
    }

    private static bool Concerns(string path) =>
        (SourceReader.IsJson(path) && !path.EndsWith(".test.json", StringComparison.OrdinalIgnoreCase))
        || (
            SourceReader.IsYaml(path)
            && !path.EndsWith(".test.yaml", StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith(".test.yml", StringComparison.OrdinalIgnoreCase)
            && !path.EndsWith(".snap.yaml", StringComparison.OrdinalIgnoreCase)
        );
}
