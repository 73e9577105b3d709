using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>
/// Tells whether more than a share of what the user may fill is filled (PingAM Authentication node reference, "Profile Completeness Decision node";
/// am-external <c>ProfileCompletenessDecisionNode</c>).
/// </summary>
internal sealed class ProfileCompletenessDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ProfileCompletenessDecisionNode",
            DisplayName = "Profile Completeness Decision",
            Settings =
            [
                new("threshold", SettingKind.Number, Required: true),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new ProfileCompletenessDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        var counted = context.Services.Realm.Properties.Where(p => p.Viewable && p.UserEditable).ToList();
        var filled = counted.Count(p => Attributes.At(user, p.Name) is not (null or ""));
        return Leave.Decided(counted.Count > 0 && filled * 100.0 / counted.Count > settings.Number("threshold", 0));
    }
}
