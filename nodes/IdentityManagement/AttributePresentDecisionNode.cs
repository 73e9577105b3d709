using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether the user's managed object has an attribute, also one that is never read back (PingAM Authentication node reference, "Attribute Present Decision node";
/// am-external <c>AttributePresentDecisionNode</c>).
/// </summary>
internal sealed class AttributePresentDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AttributePresentDecisionNode",
            DisplayName = "Attribute Present Decision",
            Settings = [new("presentAttribute", SettingKind.Text), new("identityAttribute", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new AttributePresentDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        return Users.ByAttribute(context, identity) is { } user
            ? Leave.Decided(
                Users
                    .Store(context)
                    .IsPresent(Users.PathOf(context, user), settings.Text("presentAttribute", "password"))
            )
            : Users.NotFound(context, identity);
    }
}
