using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Signs the user in at one OAuth 2.0 provider (PingAM Authentication node reference, "OAuth 2.0 node", "Social Google node", …; am-external
/// <c>AbstractSocialAuthLoginNode</c>). The profile that comes back is what the run says (<c>identityProviders</c>, by the node's <c>provider</c>).
/// </summary>
internal sealed class SocialNode(NodeSettings settings) : Node
{
    /// <summary>What AM calls attributes of users, and what their managed objects call them.</summary>
    private static readonly Dictionary<string, string> Managed = new(StringComparer.Ordinal)
    {
        ["uid"] = "userName",
        ["iplanet-am-user-alias-list"] = "aliasList",
        ["telephonenumber"] = "telephoneNumber",
    };

    public static NodeType OAuth { get; } = TypeOf("SocialNode", "OAuth 2.0");

    public static NodeType OpenIdConnect { get; } = TypeOf("SocialOpenIdConnectNode", "OpenID Connect");

    public static NodeType Google { get; } = TypeOf("SocialGoogleNode", "Social Google");

    public static NodeType Facebook { get; } = TypeOf("SocialFacebookNode", "Social Facebook");

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (!Redirection.CameBack(context))
        {
            return Leave.Asking(
                Redirection.To(settings.Text("authorizeEndpoint", "https://provider.invalid/authorize"))
            );
        }

        var provider = settings.Text("provider", "");
        var profile = Redirection.Profile(context, provider);
        var attributes = Attributes(provider, profile, "cfgAttributeMappingConfiguration");
        var user = Attributes(provider, profile, "cfgAccountMapperConfiguration")
            .Select(a => Find(context, a.Key, (string)((StateList)a.Value!)[0]!))
            .FirstOrDefault(u => u is not null);
        var name = user?["userName"] as string ?? Subject(provider, profile);
        context.State.Shared["userInfo"] = new StateMap
        {
            ["attributes"] = attributes,
            ["userNames"] = new StateMap { ["username"] = new StateList([name]) },
        };
        if (attributes.GetValueOrDefault("mail") is StateList { Count: > 0 } mails && mails[0] is string mail)
        {
            context.State.Shared["emailAddress"] = mail;
        }

        if (user is null)
        {
            return Leave.By("NO_ACCOUNT");
        }

        context.State.Shared["username"] = name;
        return Leave.By("ACCOUNT_EXISTS", new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }

    /// <summary>AM's name of an attribute as managed objects have it.</summary>
    public static string ManagedName(string attribute) => Managed.GetValueOrDefault(attribute, attribute);

    private static NodeType TypeOf(string name, string displayName) =>
        new()
        {
            Name = name,
            DisplayName = displayName,
            Settings =
            [
                new("provider", SettingKind.Text),
                new("clientId", SettingKind.Text),
                new("clientSecret", SettingKind.Text),
                new("authenticationIdKey", SettingKind.Text),
                new("authorizeEndpoint", SettingKind.Text),
                new("tokenEndpoint", SettingKind.Text),
                new("userInfoEndpoint", SettingKind.Text),
                new("scopeString", SettingKind.Text),
                new("redirectURI", SettingKind.Text),
                new("cfgAccountMapperConfiguration", SettingKind.Map),
                new("cfgAttributeMappingConfiguration", SettingKind.Map),
            ],
            AnySettings = true,
            Outcomes = (_, _) => SocialHandler.Outcomes,
            Create = settings => new SocialNode(settings),
        };

    /// <summary>Members of the profile under AM's names; aliases get the provider before them, as the mapper's class says.</summary>
    private StateMap Attributes(string provider, StateMap profile, string setting)
    {
        var attributes = new StateMap();
        foreach (var (from, to) in settings.Map(setting))
        {
            if (profile.GetValueOrDefault(from) is { } value)
            {
                var text = value as string ?? StateJson.Write(value);
                attributes[to] = new StateList([
                    to is "iplanet-am-user-alias-list" or "uid" && from == settings.Text("authenticationIdKey")
                        ? $"{provider}-{text}"
                        : text,
                ]);
            }
        }

        return attributes;
    }

    private static StateMap? Find(NodeContext context, string attribute, string value) =>
        Users.Store(context).FindOne(Users.Resource(context), ManagedName(attribute), value);

    private string Subject(string provider, StateMap profile) =>
        $"{provider}-{(profile.GetValueOrDefault(settings.Text("authenticationIdKey", "sub")) is { } id ? id as string ?? StateJson.Write(id) : "")}";
}
