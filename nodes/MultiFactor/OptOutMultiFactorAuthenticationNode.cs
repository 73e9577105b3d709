using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Notes with the user that he wants no second factor (PingAM Authentication node reference, "Opt-out Multi-Factor Authentication node"; am-external
/// <c>OptOutMultiFactorAuthenticationNode</c>): for the method of the journey, <c>push</c> or <c>oath</c>.
/// </summary>
internal sealed class OptOutMultiFactorAuthenticationNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "OptOutMultiFactorAuthenticationNode",
            DisplayName = "Opt-out Multi-Factor Authentication",
            Inputs = (_, _) => ["mfaMethod", "realm", "username"],
            Create = _ => new OptOutMultiFactorAuthenticationNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.Username(context) is not { } name || Users.ByName(context, name) is not { } user)
        {
            return Leave.Failing("Expected username to be set.");
        }

        if (Users.Text(context, "mfaMethod") is not { } method)
        {
            return Leave.Failing("Expected multi-factor authentication method to be set.");
        }

        user[method == "oath" ? "oath2faEnabled" : "push2faEnabled"] = new StateList(["1"]);
        Users.Write(context, user);
        return Leave.Single();
    }
}
