using JourneySim.Engine.Identities.Queries;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Compares an attribute of the user's managed object with a fixed text (PingAM Authentication node reference, "Attribute Value Decision node";
/// am-external <c>AttributeValueDecisionNode</c>).
/// </summary>
internal sealed class AttributeValueDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AttributeValueDecisionNode",
            DisplayName = "Attribute Value Decision",
            Settings =
            [
                new("comparisonAttribute", SettingKind.Text, Required: true),
                new("comparisonOperation", SettingKind.Text),
                new("comparisonValue", SettingKind.Text),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new AttributeValueDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        var attribute = settings.Text("comparisonAttribute", "");
        if (settings.Text("comparisonOperation", "EQUALS") == "PRESENT")
        {
            return Leave.Decided(Users.Store(context).IsPresent(Users.PathOf(context, user), attribute));
        }

        var wanted = settings.Text("comparisonValue");
        return Leave.Decided(
            new FieldPath(attribute).Values(user).Any(v => (v as string ?? StateJson.Write(v)) == wanted)
        );
    }
}
