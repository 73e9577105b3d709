using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether everything was collected without which an object is refused (PingAM Authentication node reference, "Required Attributes Present
/// node"; am-external <c>RequiredAttributesDecisionNode</c>).
/// </summary>
internal sealed class RequiredAttributesDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RequiredAttributesDecisionNode",
            DisplayName = "Required Attributes Present",
            Settings = [new("identityResource", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["objectAttributes"],
            Create = settings => new RequiredAttributesDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (Users.WrongResource(context, settings) is { } wrong)
        {
            return Leave.Failing(wrong);
        }

        var collected = Users.Collected(context);
        return Leave.Decided(
            context
                .Services.Realm.Properties.Where(p => p.Required)
                .All(p => collected.GetValueOrDefault(p.Name) is not (null or ""))
        );
    }
}
