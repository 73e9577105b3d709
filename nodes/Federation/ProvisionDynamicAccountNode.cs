using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Federation;

/// <summary>
/// Makes an account of what a social provider told (PingAM Authentication node reference, "Provision Dynamic Account node"; am-external
/// <c>ProvisionDynamicAccountNode</c>).
/// </summary>
internal sealed class ProvisionDynamicAccountNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ProvisionDynamicAccountNode",
            DisplayName = "Provision Dynamic Account",
            Settings = [new("accountProviderClass", SettingKind.Text)],
            Inputs = (_, _) => ["password", "userInfo"],
            Create = _ => new ProvisionDynamicAccountNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (
            context.State.Shared.GetValueOrDefault("userInfo") is not StateMap info
            || (info.GetValueOrDefault("userNames") as StateMap)?.GetValueOrDefault("username")
                is not StateList { Count: > 0 } names
            || names[0] is not string name
        )
        {
            return Leave.Failing("User information is missing from shared state");
        }

        var user = new StateMap
        {
            ["_id"] = context.Services.Script.Random.NextUuid().ToString(),
            ["accountStatus"] = "active",
        };
        foreach (var (attribute, value) in info.GetValueOrDefault("attributes") as StateMap ?? [])
        {
            var member = SocialNode.ManagedName(attribute);
            user[member] = member != "aliasList" && value is StateList { Count: 1 } list ? list[0] : value;
        }

        user["userName"] = name;
        if (Users.Text(context, "password") is { } password)
        {
            user["password"] = password;
        }

        Users.Write(context, user);
        context.State.Shared["username"] = name;
        return Leave.Single(new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }
}
