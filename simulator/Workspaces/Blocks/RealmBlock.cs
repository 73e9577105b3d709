using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads what the realm's services are set to: <c>terms</c>, <c>securityQuestions</c>, <c>identityProviders</c>, <c>consents</c>, <c>properties</c>, <c>devices</c>.</summary>
internal sealed class RealmBlock(Fields workspace, Mistakes mistakes)
{
    public static readonly string[] Keys =
    [
        "terms",
        "securityQuestions",
        "identityProviders",
        "consents",
        "properties",
        "devices",
    ];

    public RealmServices Read() =>
        new()
        {
            Terms = Terms(),
            SecurityQuestions = Questions(),
            IdentityProviders = Providers(),
            Consents = [.. workspace.List("consents").Select(Consent).OfType<ConsentRequest>()],
            Properties = Properties(),
            Devices = Devices(),
        };

    /// <summary>What is set here, put over other services; null when nothing is.</summary>
    public Func<RealmServices, RealmServices>? Over()
    {
        if (!Keys.Any(Has))
        {
            return null;
        }

        var read = Read();
        return under => new RealmServices
        {
            Terms = Has("terms") ? read.Terms : under.Terms,
            SecurityQuestions = Has("securityQuestions") ? read.SecurityQuestions : under.SecurityQuestions,
            IdentityProviders = Has("identityProviders") ? read.IdentityProviders : under.IdentityProviders,
            Consents = Has("consents") ? read.Consents : under.Consents,
            Properties = Has("properties") ? read.Properties : under.Properties,
            Devices = Has("devices") ? read.Devices : under.Devices,
        };
    }

    private bool Has(string key) => workspace.Map.Find(key) is not null;

    private Fields? Block(string key, params string[] known) =>
        workspace.Map.Find(key) is { } value ? Fields.Of(value, $"\"{key}\"", mistakes, known) : null;

    private Terms? Terms() =>
        Block("terms", "version", "text", "createDate") is { } terms
            ? new Terms(
                terms.Text("version") ?? "0.0",
                Localised(terms, "text"),
                terms.Text("createDate") ?? "1970-01-01T00:00:00.000Z"
            )
            : null;

    private SecurityQuestions Questions()
    {
        var usual = SecurityQuestions.Default;
        if (Block("securityQuestions", "questions", "define", "verify") is not { } fields)
        {
            return usual;
        }

        var questions = fields
            .Members("questions")
            .Select(q => KeyValuePair.Create(q.Name, Localised(q.Value, $"question {q.Name}")))
            .ToList();
        return new SecurityQuestions(
            questions.Count > 0 ? questions : usual.Questions,
            (int)(fields.Whole("define", least: 1) ?? usual.MinimumToDefine),
            (int)(fields.Whole("verify", least: 1) ?? usual.MinimumToVerify)
        );
    }

    /// <summary>A list of names, or settings by name.</summary>
    private List<IdentityProvider> Providers()
    {
        if (workspace.Map.Find("identityProviders") is not SourceMap byName)
        {
            return [.. workspace.Texts("identityProviders").Select(n => new IdentityProvider(n))];
        }

        var providers = new List<IdentityProvider>();
        foreach (var member in byName.Members)
        {
            var what = $"identity provider \"{member.Name}\"";
            var fields = member.Value is SourceScalar { IsNull: true }
                ? null
                : Fields.Of(member.Value, what, mistakes, "profile", "transform");
            providers.Add(
                new IdentityProvider(member.Name)
                {
                    Profile = fields?.Map.Map("profile") is { } profile
                        ? StateJson.Read(SourceJson.Element(profile)) as StateMap
                        : null,
                    Transform = fields?.Text("transform"),
                }
            );
        }

        return providers;
    }

    private ConsentRequest? Consent(SourceValue value)
    {
        var fields = Fields.Of(value, "a consent", mistakes, "name", "displayName", "icon", "accessLevel", "fields");
        return fields?.Required("name") is { } name
            ? new ConsentRequest(
                name,
                fields.Text("displayName") ?? name,
                fields.Text("icon") ?? "",
                fields.Text("accessLevel") ?? "",
                fields.Texts("fields")
            )
            : null;
    }

    private List<PropertySchema> Properties()
    {
        var all = PropertySchema.OfUsers.ToList();
        foreach (var member in workspace.Members("properties"))
        {
            var fields = Fields.Of(
                member.Value,
                $"property \"{member.Name}\"",
                mistakes,
                "title",
                "type",
                "required",
                "viewable",
                "userEditable"
            );
            if (fields is not null)
            {
                all.RemoveAll(p => p.Name == member.Name);
                all.Add(
                    new PropertySchema(
                        member.Name,
                        fields.Text("title") ?? "",
                        fields.Text("type") ?? "string",
                        fields.Flag("required") ?? false,
                        fields.Flag("viewable") ?? true,
                        fields.Flag("userEditable") ?? true
                    )
                );
            }
        }

        return all;
    }

    private SimulatedDevices Devices()
    {
        if (Block("devices", "push", "webAuthn", "captcha", "binding", "risk", "thing") is not { } fields)
        {
            return SimulatedDevices.Default;
        }

        var push = PushAnswer.Unsaid;
        if (fields.Text("push") is { } answer)
        {
            push = answer switch
            {
                "accept" => PushAnswer.Accept,
                "deny" => PushAnswer.Deny,
                "ignore" => PushAnswer.Ignore,
                _ => PushAnswer.Unsaid,
            };
            if (push == PushAnswer.Unsaid)
            {
                fields.Wrong("push", "accept, deny or ignore", fields.Map.Find("push")!);
            }
        }

        return new SimulatedDevices(push, fields.Flag("webAuthn"), fields.Flag("captcha"))
        {
            Binding = fields.Flag("binding"),
            Risk = fields.Text("risk"),
            Thing = fields.Text("thing"),
        };
    }

    private LocalisedText Localised(Fields fields, string key) =>
        fields.Map.Find(key) is { } value ? Localised(value, $"\"{key}\"") : LocalisedText.Empty;

    private LocalisedText Localised(SourceValue value, string what)
    {
        switch (value)
        {
            case SourceScalar text:
                return new LocalisedText([new("en", text.Text)]);
            case SourceMap map when map.Members.All(m => m.Value is SourceScalar):
                return new LocalisedText([
                    .. map.Members.Select(m => KeyValuePair.Create(m.Name, ((SourceScalar)m.Value).Text)),
                ]);
            default:
                mistakes.Error(
                    "YML1011",
                    value.Span,
                    $"{what} is a text, or texts by language; here is {value.Described}."
                );
                return LocalisedText.Empty;
        }
    }
}
