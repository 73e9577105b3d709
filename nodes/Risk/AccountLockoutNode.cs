using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Locks or unlocks the account of the user (PingAM Authentication node reference, "Account Lockout node";
/// am-external <c>AccountLockoutNode</c>).
/// </summary>
internal sealed class AccountLockoutNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AccountLockoutNode",
            DisplayName = "Account Lockout",
            Settings = [new("lockAction", SettingKind.Text)],
            Create = settings => new AccountLockoutNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.Username(context) is not { } name)
        {
            return Leave.Failing("Could not get a valid username from the context");
        }

        if (Users.ByName(context, name) is not { } user)
        {
            return Leave.Failing("Could not find the identity based on the information available on context.");
        }

        user["accountStatus"] = settings.Text("lockAction", "LOCK") == "LOCK" ? "inactive" : "active";
        Users.Write(context, user);
        return Leave.Single();
    }
}
