using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Finds the user by a collected attribute and makes him the journey's user (PingAM Authentication node reference, "Identify Existing User node";
/// am-external <c>IdentifyExistingUserNode</c>).
/// </summary>
internal sealed class IdentifyExistingUserNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "IdentifyExistingUserNode",
            DisplayName = "Identify Existing User",
            Settings = [new("identifier", SettingKind.Text), new("identityAttribute", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "mail")],
            Create = settings => new IdentifyExistingUserNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.ByAttribute(context, settings.Text("identityAttribute", "mail")) is not { } user)
        {
            return Leave.Decided(false);
        }

        if (user.GetValueOrDefault("aliasList") is StateList aliases)
        {
            var known = Users.Collected(context).GetValueOrDefault("aliasList") as StateList ?? [];
            Users.CollectTransient(context, "aliasList", new StateList(known.Concat(aliases)));
        }

        context.State.Shared["_id"] = user["_id"];
        var identifier = settings.Text("identifier", "userName");
        if (user.GetValueOrDefault(identifier) is not string name)
        {
            return Leave.Decided(true);
        }

        context.State.Shared["username"] = name;
        Users.CollectShared(context, identifier, name);
        return Leave.Decided(true, new ActionEffects { Identity = new IdentifiedIdentity(name, "user") });
    }
}
