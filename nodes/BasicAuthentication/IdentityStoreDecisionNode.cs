using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Checks user name and password and tells locked accounts apart (PingAM Authentication node reference, "Identity Store Decision node"; am-external
/// <c>IdentityStoreDecisionNode</c>). The passwords of simulated users don't expire, so the outcomes <c>EXPIRED</c> and <c>CANCELLED</c> are
/// only reached by a stand-in.
/// </summary>
internal sealed class IdentityStoreDecisionNode(NodeSettings settings) : Node
{
    private const string LockedOut = "User Locked Out.";

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
            Outcomes = (_, _) => ["TRUE", "FALSE", "LOCKED", "CANCELLED", "EXPIRED"],
            Inputs = (_, _) => ["realm", "username", "password"],
            Create = settings => new IdentityStoreDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var (name, password) = (Users.Username(context), Users.Text(context, "password"));
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(password))
        {
            return Refused();
        }

        var user = Users.ByName(context, name);
        if (user is not null && !Users.IsActive(user))
        {
            return Leave.By("LOCKED", new ActionEffects { ErrorMessage = LockedOut, LockoutMessage = LockedOut });
        }

        if (user is null || !Users.Store(context).PasswordIs(Users.PathOf(context, user), password))
        {
            return Refused();
        }

        if (settings.Flag("useUniversalIdForUsername"))
        {
            context.State.Shared["username"] = name = (string)user["_id"]!;
        }

        return Leave.By("TRUE", new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }

    private static ValueTask<NodeResult> Refused() =>
        Leave.By("FALSE", new ActionEffects { ErrorMessage = "Login failure" });
}
