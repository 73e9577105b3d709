using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether the user accepted the active terms (PingAM Authentication node reference, "Terms and Conditions Decision node"; am-external
/// <c>TermsAndConditionsDecisionNode</c>).
/// </summary>
internal sealed class TermsAndConditionsDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "TermsAndConditionsDecisionNode",
            DisplayName = "Terms and Conditions Decision",
            Settings = [new("identityAttribute", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new TermsAndConditionsDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        var accepted = (user.GetValueOrDefault("termsAccepted") as StateMap)?.GetValueOrDefault("termsVersion");
        return Leave.Decided(context.Services.Realm.Terms is not { } terms || terms.Version == accepted as string);
    }
}
