using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading.AmExports;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Loading.Yaml;
using JourneySim.Workspaces;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading;

/// <summary>Puts a workspace together: <c>journeysim.yaml</c>, then all journeys, then what shows only when all of them are there.</summary>
internal sealed class WorkspaceAssembly(SourceFolder folder)
{
    /// <summary>What goes with journeys in AM and no run needs: templates, themes, providers, as an import leaves them.</summary>
    public const string KeptFolder = "am";

    /// <summary>Where journeys are looked for when the workspace does not say.</summary>
    public const string UsualFolder = "journeys";

    /// <summary>Node types of the user's own.</summary>
    public IReadOnlyList<NodeType> OwnNodes { get; init; } = [];

    private readonly SourceTexts texts = new();
    private readonly Mistakes mistakes = new();
    private readonly ScriptShelf scripts = new();

    /// <summary>Reads exports by themselves, whatever workspace they lie in.</summary>
    public WorkspaceReading ReadExports(IReadOnlyList<string> files, string? realm) =>
        Read(
            new Workspace { Realm = YamlJourneyReader.RealmPath(realm) ?? "/alpha" },
            files.Where(SourceReader.IsJson).Select(f => (f, files.Count == 1)),
            files.Count == 1 ? files : []
        );

    /// <param name="furtherFiles">Files to read beside those that the workspace names.</param>
    /// <param name="named">The user named each of these himself: one that holds nothing is a mistake.</param>
    public WorkspaceReading Read(IReadOnlyList<string> furtherFiles, bool named = true)
    {
        var (workspace, places) = Surroundings();
        return Read(
            workspace with
            {
                OwnNodes = OwnNodes,
            },
            places.Concat(furtherFiles.Select(f => (f, named))).Concat(Below(KeptFolder)),
            named ? furtherFiles : []
        );
    }

    /// <param name="workspace">What surrounds the journeys.</param>
    /// <param name="places">The files.</param>
    /// <param name="alone">Those of them that may be a single file of an export.</param>
    private WorkspaceReading Read(
        Workspace workspace,
        IEnumerable<(string Path, bool Named)> places,
        IReadOnlyList<string> alone
    )
    {
        var usable = !mistakes.HasErrors;
        var files = new JourneyFiles(folder, workspace, scripts, texts);
        foreach (var (path, named) in places)
        {
            files.Add(path, named);
        }

        var own = files.Exports.Trees.ToHashSet(StringComparer.Ordinal);
        var around = AddSurroundings(files, alone);
        workspace = workspace with { Designs = [.. files.Exports.Designs.Values] };
        var catalog = workspace.Nodes;
        var journeys = Checked(files.Bind(catalog), catalog, workspace);
        if (around)
        {
            journeys = Entered.From(
                journeys,
                j => own.Contains(j.Name) || alone.Any(a => folder.Shown(a) == j.File),
                catalog
            );
        }

        var realm = files.Exports.Chosen(workspace.Realm) ?? "";
        mistakes.AddAll(files.Exports.Mistakes.All);
        workspace = workspace with
        {
            Journeys = new JourneyCatalog(journeys.Where(j => !j.IsBroken).Select(j => j.Journey!)),
            Scripts = new ScriptCatalog(around ? Entered.Scripts(journeys, catalog, scripts) : scripts.All),
            Libraries = WithExported(
                workspace.Libraries,
                scripts.Libraries.Concat(ExportScripts.Libraries(files.Exports, realm))
            ),
            Esvs = [.. ExportEsvs.Of(files.Exports, realm), .. workspace.Esvs],
            EmailTemplates = ExportTemplates.With(workspace.EmailTemplates, files.Exports, realm),
        };
        return new WorkspaceReading(
            usable ? workspace : null,
            journeys,
            [.. mistakes.All, .. journeys.SelectMany(j => j.Diagnostics)],
            texts
        )
        {
            Exports = files.Exports,
            ScriptMembers = scripts.Members,
            WorkspaceDiagnostics = mistakes.All,
        };
    }

    /// <summary>One file of an export seldom holds all of a journey: the rest is read from where exports keep it.</summary>
    private bool AddSurroundings(JourneyFiles files, IReadOnlyList<string> alone)
    {
        if (alone.Count == 0 || !files.Exports.LacksParts)
        {
            return false;
        }

        var found = alone
            .Select(ExportSurroundings.Of)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .SelectMany(folder.Files)
            .Where(SourceReader.IsJson)
            .ToList();
        found.ForEach(f => files.Add(f, named: false));
        return found.Count > 0;
    }

    private (Workspace Workspace, IEnumerable<(string Path, bool Named)> Places) Surroundings()
    {
        if (WorkspaceFile.Names.FirstOrDefault(folder.Exists) is not { } name)
        {
            return (new Workspace { Root = folder.FullPath }, Below(UsualFolder));
        }

        var file = new WorkspaceFile(folder, name, mistakes, texts);
        var workspace = file.Read(scripts);
        if (file.JourneyPlaces.Count == 0)
        {
            return (workspace, Below(UsualFolder));
        }

        var paths = new List<(string, bool)>();
        foreach (var place in file.JourneyPlaces)
        {
            var path = SourceFolder.Combine(name, place.Text);
            var found =
                folder.Refused(path) is { } why ? Outside(place.Text, place.Span, why)
                : folder.Exists(path) ? [(path, true)]
                : Below(path).ToList();
            if (found is { Count: 0 })
            {
                mistakes.Error("WSP1002", place.Span, $"There are no journeys in {place.Text}.");
            }

            paths.AddRange(found ?? []);
        }

        return (workspace, paths);
    }

    private List<(string, bool)>? Outside(string place, SourceSpan span, string why)
    {
        mistakes.Error("WSP1003", span, $"{place} may not be read: {why}.");
        return null;
    }

    private IEnumerable<(string Path, bool Named)> Below(string place) => folder.Files(place).Select(f => (f, false));

    private static List<LoadedJourney> Checked(
        IReadOnlyList<LoadedJourney> journeys,
        NodeCatalog catalog,
        Workspace workspace
    )
    {
        var byName = new Dictionary<string, Journey>(StringComparer.Ordinal);
        foreach (var journey in journeys.Select(j => j.Journey).OfType<Journey>())
        {
            byName.TryAdd(journey.Name, journey);
        }

        var esvs = new EsvStore([.. workspace.Esvs, .. AccountEsvs(workspace)]);
        var result = new List<LoadedJourney>();
        var first = new Dictionary<string, LoadedJourney>(StringComparer.Ordinal);
        foreach (var loaded in journeys)
        {
            var further = new Mistakes();
            if (loaded.Journey is { } journey)
            {
                if (!first.TryAdd(journey.Name, loaded))
                {
                    further.Error(
                        "JNY1011",
                        journey.Span,
                        $"There is another journey \"{journey.Name}\": {first[journey.Name].Journey!.Span}.",
                        "In a realm a name means one journey: give one of them another name."
                    );
                }

                var ofAm = journey.Nodes.Keys.Any(StableId.IsUuid) || loaded.Extras.Uuids.Count > 0;
                var severity = ofAm ? Severity.Warning : Severity.Error;
                InnerJourneyCheck.Run(journey, byName, catalog, severity, further);
                PlaceholderCheck.Run(journey, esvs, further);
            }

            result.Add(loaded with { Diagnostics = [.. loaded.Diagnostics, .. further.All] });
        }

        return result;
    }

    /// <summary>ESVs that the service accounts will bring, by name.</summary>
    private static IEnumerable<EsvRecord> AccountEsvs(Workspace workspace) =>
        workspace
            .ServiceAccounts.SelectMany(a => new[] { a.IdEsv, a.KeyEsv })
            .OfType<string>()
            .Select(n => new EsvRecord.Secret(n, ""));

    private static Dictionary<string, Script> WithExported(
        IReadOnlyDictionary<string, Script> own,
        IEnumerable<Script> exported
    )
    {
        var all = new Dictionary<string, Script>(own, StringComparer.Ordinal);
        foreach (var script in exported)
        {
            all.TryAdd(script.Name, script);
        }

        return all;
    }
}
