using System.Globalization;
using JourneySim.Engine.Requests;
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
internal sealed class WorldReader(SourceFolder folder, string file, Mistakes mistakes, SourceTexts texts)
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
        "headers",
        "parameters",
        "cookies",
        "locales",
        "state",
        .. RealmBlock.Keys,
    ];

    public SpecWorld Read(SourceValue? given)
    {
        if (given is null || Fields.Of(given, "\"given\"", mistakes, Keys) is not { } fields)
        {
            return new SpecWorld();
        }

        var state = fields.Map.Find("state") is { } layers
            ? Fields.Of(layers, "the given state", mistakes, "shared", "transient")
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
            Http = HttpBlock.Read(fields.List("http"), mistakes),
            StandIns = StandInBlock.Read(fields.Members("standIns"), mistakes),
            Scripts = Scripts(fields),
            Session = Session(fields),
            Request = new JourneyRequest
            {
                Headers = Several(fields, "headers"),
                Parameters = Several(fields, "parameters"),
                Cookies = fields.Pairs("cookies"),
                Locales = fields.Texts("locales"),
            },
            Shared = Layer(state, "shared"),
            Transient = Layer(state, "transient"),
            Realm = new RealmBlock(fields, mistakes).Over(),
        };
    }

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
            if (ReferencedFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is { } read)
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
            if (
                member.Value is SourceScalar path
                && ReferencedFile.Read(folder, file, path.Text, path.Span, mistakes, texts) is { } read
            )
            {
                all.Add(new ScriptReplacement(member.Name, read.File, read.Text));
            }
        }

        return all;
    }

    private Session? Session(Fields fields) =>
        fields.Map.Member("session") is { } member && fields.Map.Find("session") is not null
            ? SessionBlock.One(member, mistakes)
            : null;

    /// <summary>Names with a text, or with several.</summary>
    private List<KeyValuePair<string, string>> Several(Fields fields, string key)
    {
        var all = new List<KeyValuePair<string, string>>();
        foreach (var member in fields.Members(key))
        {
            var values = member.Value is SourceList list ? list.Items : [member.Value];
            foreach (var value in values)
            {
                if (value is SourceScalar text)
                {
                    all.Add(KeyValuePair.Create(member.Name, text.IsNull ? "" : text.Text));
                }
                else
                {
                    mistakes.Error(
                        "YML1011",
                        value.Span,
                        $"\"{member.Name}\" under \"{key}\" is a text or a list of texts."
                    );
                }
            }
        }

        return all;
    }

    private static StateMap Layer(Fields? state, string name) =>
        state?.Map.Map(name) is { } map ? SourceJson.StateMap(map) : [];
}
