using System.Globalization;
using JourneySim.Engine.Requests;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Sessions;
using JourneySim.Engine.State;
using JourneySim.Fakes.Esvs;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;
using JourneySim.Workspaces;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Specs.Reading;

/// <summary>Reads <c>given:</c>; blocks that <c>journeysim.yaml</c> has too are written as there.</summary>
/// <param name="folder">The workspace.</param>
/// <param name="file">The file it stands in.</param>
/// <param name="mistakes">Receives what is wrong.</param>
/// <param name="texts">Keeps texts for messages.</param>
/// <param name="parts">Receives the files that are read.</param>
internal sealed class WorldReader(
    SourceFolder folder,
    string file,
    Mistakes mistakes,
    SourceTexts texts,
    ICollection<string> parts
)
{
    internal static readonly string[] Keys =
    [
        "now",
        "seed",
        "esvs",
        "unset",
        "esvFiles",
        "secrets",
        "identities",
        "idmActions",
        "http",
        "standIns",
        "scripts",
        "session",
        "shapes",
        "state",
        .. RequestReader.Keys,
        .. RealmBlock.Keys,
        .. ScriptRealmBlock.Keys,
    ];

    public SpecWorld Read(SourceValue? given)
    {
        if (given is null || Fields.Of(given, "\"given\"", mistakes, Keys) is not { } fields)
        {
            return new SpecWorld();
        }

        var state = fields.Map.Find("state") is { } layers
            ? Fields.Of(layers, "the given state", mistakes, "shared", "transient", "secure")
            : null;
        return new SpecWorld
        {
            Now = Time(fields),
            Seed = (int?)fields.Whole("seed"),
            Esvs = Esvs(fields),
            Secrets = fields.Pairs("secrets"),
            Identities = IdentityBlock.Read(fields.Members("identities"), mistakes),
            IdmActions = fields
                .Members("idmActions")
                .ToDictionary(m => m.Name, m => SourceJson.State(m.Value), StringComparer.Ordinal),
            Http = HttpBlock.Read(fields.List("http"), mistakes, path => Read(path)?.Text),
            Shapes = HttpBlock.Shape(fields, mistakes, "shapes"),
            StandIns = StandInBlock.Read(fields.Members("standIns"), mistakes),
            Scripts = Scripts(fields),
            Session = Session(fields),
            NamedSession = fields.Map.Find("session") as SourceScalar,
            Request = RequestReader.Read(fields, mistakes),
            Shared = Layer(state, "shared"),
            Transient = Layer(state, "transient"),
            Secure = Layer(state, "secure"),
            Realm = new RealmBlock(fields, mistakes).Over(),
            ScriptRealm = new ScriptRealmBlock(fields, mistakes, Loader).Read(),
        };
    }

    private Script? Loader(SourceScalar path) =>
        Read(path) is { } read ? CacheBlock.Loader(path.Text, read.File, read.Text) : null;

    private static DateTimeOffset? Time(Fields fields)
    {
        if (fields.Text("now") is not { } text)
        {
            return null;
        }

        if (
            DateTimeOffset.TryParse(
                text,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                out var now
            )
        )
        {
            return now;
        }

        fields.Wrong("now", "a time such as 2026-01-01T12:00:00Z", fields.Map.Find("now")!);
        return null;
    }

    private List<EsvRecord> Esvs(Fields fields)
    {
        var records = new List<EsvRecord>();
        foreach (var path in fields.Scalars("esvFiles"))
        {
            if (Read(path) is { } read)
            {
                var reading = EsvFiles.Read(read.File, read.Text, texts);
                records.AddRange(reading.Records);
                mistakes.AddAll(reading.Mistakes);
            }
        }

        records.AddRange(EsvBlock.Read(fields.Members("esvs"), folder.Shown(file), mistakes));
        records.AddRange(EsvOptions.Unset(fields.Texts("unset")));
        return records;
    }

    private List<ScriptReplacement> Scripts(Fields fields)
    {
        var all = new List<ScriptReplacement>();
        foreach (var member in fields.Members("scripts"))
        {
            if (member.Value is SourceScalar path && Read(path) is { } read)
            {
                all.Add(new ScriptReplacement(member.Name, read.File, read.Text));
            }
        }

        return all;
    }

    private Session? Session(Fields fields) =>
        fields.Map.Member("session") is { Value: not SourceScalar } member ? SessionBlock.One(member, mistakes) : null;

    private (string File, string Text)? Read(SourceScalar path)
    {
        if (FixtureFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is not { } read)
        {
            return null;
        }

        parts.Add(read.Path);
        return (read.File, read.Text);
    }

    private static StateMap Layer(Fields? state, string name) =>
        state?.Map.Map(name) is { } map ? SourceJson.StateMap(map) : [];
}
