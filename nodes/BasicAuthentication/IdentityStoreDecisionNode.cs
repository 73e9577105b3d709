using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Checks user name and password and tells locked accounts apart (PingAM Authentication node reference, "Identity Store Decision node"; am-external
/// <c>IdentityStoreDecisionNode</c>). The passwords of simulated users don't expire, so the outcomes <c>EXPIRED</c> and <c>CANCELLED</c> are
/// only reached by a stand-in.
/// </summary>
internal sealed class IdentityStoreDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "IdentityStoreDecisionNode",
            DisplayName = "Identity Store Decision",
            Settings =
            [
                new("minimumPasswordLength", SettingKind.Number),
                new("useUniversalIdForUsername", SettingKind.Flag),
                new("mixedCaseForPasswordChangeMessages", SettingKind.Flag),
            ],
            Outcomes = (_, _) => StoredPassword.Outcomes,
            Inputs = (_, _) => ["realm", "username", "password"],
            Create = settings => new IdentityStoreDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        return StoredPassword.Check(
            context,
            settings.Flag("useUniversalIdForUsername") ? user => (string)user["_id"]! : null
        );
    }
}
