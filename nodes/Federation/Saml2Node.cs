using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Signs the user in at a SAML 2.0 identity provider (PingAM Authentication node reference, "SAML2 Authentication node"; am-external <c>Saml2Node</c>). The
/// assertion is what the run says: <c>identityProviders</c> with the entity id, <c>nameId</c> and the attributes. The user of that name is the linked one.
/// </summary>
internal sealed class Saml2Node(NodeSettings settings) : Node
{
    private const string Error = "ERROR";

    public static NodeType Type { get; } =
        new()
        {
            Name = "product-Saml2Node",
            DisplayName = "SAML2 Authentication",
            Settings =
            [
                new("idpEntityId", SettingKind.Text, Required: true),
                new("metaAlias", SettingKind.Text),
                new("allowCreate", SettingKind.Flag),
                new("authComparison", SettingKind.Text),
                new("authnContextClassRef", SettingKind.Texts),
                new("authnContextDeclRef", SettingKind.Texts),
                new("requestBinding", SettingKind.Text),
                new("binding", SettingKind.Text),
                new("forceAuthn", SettingKind.Flag),
                new("isPassive", SettingKind.Flag),
                new("nameIdFormat", SettingKind.Text),
                new("validateIdpEntityId", SettingKind.Flag),
            ],
            AnySettings = true,

            // Newer versions of the node have a third one.
            Outcomes = (settings, _) =>
                settings.Definition.RecordedOutcomes?.Contains(Error, StringComparer.Ordinal) == true
                || settings.Definition.TargetOf(Error) is not null
                    ? [.. SocialHandler.Outcomes, Error]
                    : SocialHandler.Outcomes,
            Create = settings => new Saml2Node(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var provider = settings.Text("idpEntityId", "");
        if (!Redirection.CameBack(context))
        {
            return Leave.Asking(
                Redirection.To(
                    $"{context.Request.ServerUrl}/am/spssoinit?metaAlias={Uri.EscapeDataString(settings.Text("metaAlias", "/sp"))}&idpEntityID={Uri.EscapeDataString(provider)}"
                )
            );
        }

        var assertion = Redirection.Profile(context, provider);
        if (assertion.GetValueOrDefault("nameId") is not string { Length: > 0 } name)
        {
            return Leave.Failing($"The profile of \"{provider}\" has no nameId.");
        }

        var attributes = new StateMap();
        foreach (var (attribute, value) in assertion)
        {
            if (attribute != "nameId")
            {
                attributes[attribute] = value is StateList ? value : new StateList([value]);
            }
        }

        context.State.Shared["userInfo"] = new StateMap
        {
            ["attributes"] = attributes,
            ["userNames"] = new StateMap { ["username"] = new StateList([name]) },
        };
        if (Users.ByName(context, name) is null)
        {
            return Leave.By("NO_ACCOUNT");
        }

        context.State.Shared["username"] = name;
        return Leave.By("ACCOUNT_EXISTS", new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }
}
