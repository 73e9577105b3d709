using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Lets the user choose how to log in (PingAM Authentication node reference, "Select Identity Provider node"; am-external <c>SelectIdPNode</c>). A single
/// choice is taken silently.
/// </summary>
internal sealed class SelectIdPNode(NodeSettings settings) : Node
{
    private const string Local = "localAuthentication";

    public static NodeType Type { get; } =
        new()
        {
            Name = "SelectIdPNode",
            DisplayName = "Select Identity Provider",
            Settings =
            [
                new("includeLocalAuthentication", SettingKind.Flag),
                new("offerOnlyExisting", SettingKind.Flag),
                new("passwordAttribute", SettingKind.Text),
                new("identityAttribute", SettingKind.Text),
                new("filteredProviders", SettingKind.Texts),
            ],
            Outcomes = (settings, _) =>
                settings.Flag("includeLocalAuthentication", missing: true)
                    ? ["socialAuthentication", Local]
                    : ["socialAuthentication"],
            Inputs = (settings, _) => [settings.Text("identityAttribute", "mail")],
            Create = settings => new SelectIdPNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var offered = Offered(context);
        if (offered.Count == 0)
        {
            return Leave.Failing("No available authentication providers");
        }

        if (offered is [var only])
        {
            context.State.Shared["selectedIdp"] = only;
            return Leave.By(only == Local ? Local : "socialAuthentication");
        }

        var answer = context.Callbacks.OfType<SelectIdPCallback>().FirstOrDefault()?.Provider;
        if (string.IsNullOrEmpty(answer))
        {
            return Leave.Asking(new SelectIdPCallback(new StateList(offered.Select(Shown))));
        }

        if (answer == Local && offered.Contains(Local))
        {
            return Leave.By(Local);
        }

        if (!offered.Contains(answer))
        {
            return Leave.Failing("Selected provider is unknown");
        }

        context.State.Shared["selectedIdp"] = answer;
        return Leave.By("socialAuthentication");
    }

    private List<string> Offered(NodeContext context)
    {
        var filter = settings.Texts("filteredProviders");
        List<string> offered =
        [
            .. context
                .Services.Realm.IdentityProviders.Select(p => p.Name)
                .Where(n => filter.Count == 0 || filter.Contains(n, StringComparer.Ordinal)),
        ];
        if (settings.Flag("includeLocalAuthentication", missing: true))
        {
            offered.Add(Local);
        }

        return settings.Flag("offerOnlyExisting") ? Existing(context, offered) : offered;
    }

    /// <summary>Only what the user has used before: providers among his aliases, the password when he has one.</summary>
    private List<string> Existing(NodeContext context, List<string> offered)
    {
        if (Users.ByAttribute(context, settings.Text("identityAttribute", "mail")) is not { } user)
        {
            return offered;
        }

        var aliases = (user.GetValueOrDefault("aliasList") as StateList ?? []).OfType<string>().ToList();
        return offered.FindAll(name =>
            name == Local
                ? Users
                    .Store(context)
                    .IsPresent(Users.PathOf(context, user), settings.Text("passwordAttribute", "password"))
                : aliases.Exists(a => a.StartsWith(name + "-", StringComparison.Ordinal))
        );
    }

    private static object? Shown(string name) =>
        name == Local
            ? new StateMap { ["provider"] = Local }
            : new StateMap
            {
                ["provider"] = name,
                ["uiConfig"] = new StateMap { ["buttonDisplayName"] = name },
            };
}
