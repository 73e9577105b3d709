using JourneySim.Engine.JavaScript.Rhino;
using JourneySim.Engine.Scripts;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Loading.Source;
using JourneySim.Loading.Yaml;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>journeysim.yaml</c>: everything but the journeys themselves.</summary>
internal sealed class WorkspaceFile(SourceFolder folder, string file, Mistakes mistakes, SourceTexts texts)
{
    /// <summary>The names the file may have, the first one preferred.</summary>
    public static readonly string[] Names = ["journeysim.yaml", "journeysim.yml", "journeysim.json"];

    internal static readonly string[] Keys =
    [
        "realm",
        "dialect",
        "tenant",
        "journeys",
        "scripts",
        "libraries",
        "classes",
        "esvs",
        "esvFiles",
        "secrets",
        "serviceAccounts",
        "identities",
        "managedTypes",
        "idmActions",
        "http",
        "network",
        "standIns",
        "emailTemplates",
        "sessions",
        "cookieName",
        "limits",
        .. RealmBlock.Keys,
        .. ScriptRealmBlock.Keys,
    ];

    private static readonly string[] ClassLists = ["aic", "default", "nextgen", "none"];

    /// <summary>Where journeys are looked for; empty is the usual place.</summary>
    public IReadOnlyList<SourceScalar> JourneyPlaces { get; private set; } = [];

    /// <param name="scripts">Receives the scripts that the file names.</param>
    public Workspace Read(ScriptShelf scripts)
    {
        var workspace = new Workspace { Root = folder.FullPath };
        if (
            SourceReader.Read(folder, file, mistakes, texts) is not { } value
            || Fields.Of(value, "a workspace", mistakes, Keys) is not { } fields
        )
        {
            return workspace;
        }

        JourneyPlaces = fields.Scalars("journeys");
        var block = new ScriptBlock(folder, file, scripts, mistakes, texts);
        foreach (var (script, span) in block.Scripts(fields.Members("scripts")))
        {
            scripts.Add(script, span, mistakes);
        }

        var (scriptLimits, runLimits) = LimitBlock.Read(fields.Map.Find("limits"), mistakes);
        var esvs = Esvs(fields);
        mistakes.AddAll(new EsvStore(esvs).Check());
        return workspace with
        {
            Realm = YamlJourneyReader.RealmPath(fields.Text("realm")) ?? workspace.Realm,
            Dialect = Dialect(fields),
            Tenant = fields.Text("tenant"),
            Classes = Classes(fields),
            Esvs = esvs,
            Secrets = fields.Pairs("secrets"),
            ServiceAccounts = new AccountBlock(folder, file, mistakes, texts).Read(fields.List("serviceAccounts")),
            ManagedTypes = IdentityBlock.Types(fields.Members("managedTypes"), mistakes),
            Identities = ManagedSeeds.Identified(IdentityBlock.Read(fields.Members("identities"), mistakes)),
            IdmActions = fields
                .Members("idmActions")
                .ToDictionary(m => m.Name, m => SourceJson.State(m.Value), StringComparer.Ordinal),
            Http = HttpBlock.Read(fields.List("http"), mistakes),
            Network = Network(fields),
            Libraries = block.Libraries(fields.Members("libraries")).ToDictionary(l => l.Name, StringComparer.Ordinal),
            StandIns = StandInBlock.Read(fields.Members("standIns"), mistakes),
            RealmServices = new RealmBlock(fields, mistakes).Read(),
            ScriptRealm = new ScriptRealmBlock(
                fields,
                mistakes,
                name => scripts.Find(name.Text) ?? Loader(name)
            ).Read(),
            EmailTemplates = EmailTemplateBlock.Read(fields.Members("emailTemplates"), mistakes),
            Sessions = SessionBlock.Read(fields.Members("sessions"), mistakes),
            CookieName = fields.Text("cookieName") ?? workspace.CookieName,
            ScriptLimits = scriptLimits,
            RunLimits = runLimits,
        };
    }

    private Script? Loader(SourceScalar path) =>
        ReferencedFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is { } read
            ? CacheBlock.Loader(path.Text, read.File, read.Text)
            : null;

    private List<EsvRecord> Esvs(Fields fields)
    {
        var records = new List<EsvRecord>();
        foreach (var path in fields.Scalars("esvFiles"))
        {
            if (ReferencedFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is { } read)
            {
                var reading = EsvFiles.Read(read.File, read.Text, texts);
                records.AddRange(reading.Records);
                mistakes.AddAll(reading.Mistakes);
            }
        }

        records.AddRange(EsvBlock.Read(fields.Members("esvs"), folder.Shown(file), mistakes));
        return records;
    }

    private RhinoDialect Dialect(Fields fields)
    {
        switch (fields.Text("dialect"))
        {
            case null or "aic":
                return RhinoDialect.Aic;
            case "am-es6":
                return RhinoDialect.AmEs6;
            case { } other:
                mistakes.Error(
                    "WSP1004",
                    fields.SpanOf("dialect"),
                    $"There is no dialect \"{other}\".",
                    Mistakes.DidYouMean(other, ["aic", "am-es6"])
                );
                return RhinoDialect.Aic;
        }
    }

    private ScriptClasses Classes(Fields fields)
    {
        if (
            fields.Map.Find("classes") is not { } value
            || Fields.Of(value, "\"classes\"", mistakes, "list", "plus", "minus") is not { } classes
        )
        {
            return ScriptClasses.Default;
        }

        var list = classes.Text("list");
        if (list is not null && !ClassLists.Contains(list, StringComparer.Ordinal))
        {
            mistakes.Error(
                "WSP1004",
                classes.SpanOf("list"),
                $"There is no class list \"{list}\".",
                Mistakes.DidYouMean(list, ClassLists)
            );
            list = null;
        }

        return new ScriptClasses(list, classes.Texts("plus"), classes.Texts("minus"));
    }

    private NetworkSettings Network(Fields fields)
    {
        if (
            fields.Map.Find("network") is not { } value
            || Fields.Of(value, "\"network\"", mistakes, "live", "upstream") is not { } network
        )
        {
            return NetworkSettings.Closed;
        }

        Uri? upstream = null;
        if (network.Text("upstream") is { } url && !TryHttp(url, out upstream))
        {
            network.Wrong("upstream", "an http or https URL", network.Map.Find("upstream")!);
        }

        return new NetworkSettings(network.Texts("live"), upstream);
    }

    private static bool TryHttp(string url, out Uri? uri) =>
        Uri.TryCreate(url, UriKind.Absolute, out uri) && uri.Scheme is ("http" or "https");
}
