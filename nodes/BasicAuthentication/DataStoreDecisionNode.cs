using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.BasicAuthentication;

/// <summary>
/// Checks user name and password (PingAM Authentication node reference, "Data Store Decision node"; am-external <c>DataStoreDecisionNode</c>). A wrong
/// password or an unknown user is <c>false</c>; no password at all is a failure.
/// </summary>
internal sealed class DataStoreDecisionNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DataStoreDecisionNode",
            DisplayName = "Data Store Decision",
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["realm", "username", "password"],
            Create = _ => new DataStoreDecisionNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.Text(context, "password") is not { } password)
        {
            return Leave.Failing("Unable to authenticate");
        }

        var name = Users.Username(context);
        var user = name is null || string.IsNullOrWhiteSpace(password) ? null : Users.ByName(context, name);
        var known = user is not null && Users.Store(context).PasswordIs(Users.PathOf(context, user), password);
        return Leave.Decided(
            known,
            known ? new ActionEffects { Identity = new IdentifiedIdentity(name!, "user") } : null
        );
    }
}
