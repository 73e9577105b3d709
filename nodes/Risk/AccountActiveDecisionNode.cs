using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Tells whether the account of the user is active (PingAM Authentication node reference, "Account Active Decision node";
/// am-external <c>AccountActiveDecisionNode</c>).
/// </summary>
internal sealed class AccountActiveDecisionNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AccountActiveDecisionNode",
            DisplayName = "Account Active Decision",
            Outcomes = NodeType.TrueOrFalse,
            Create = _ => new AccountActiveDecisionNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var user = Users.Username(context) is { } name ? Users.ByName(context, name) : null;
        return user is null ? Leave.Failing("Failed to get the identity object") : Leave.Decided(Users.IsActive(user));
    }
}
