using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.IdentityManagement;

/// <summary>Tells whether the user has defined enough security questions (PingAM Authentication node reference, "KBA Decision node"; am-external <c>KbaDecisionNode</c>).</summary>
internal sealed class KbaDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "KbaDecisionNode",
            DisplayName = "KBA Decision",
            Settings = [new("identityAttribute", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new KbaDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        return Users.ByAttribute(context, identity) is { } user
            ? Leave.Decided(
                (user.GetValueOrDefault("kbaInfo") as StateList ?? []).Count
                    >= context.Services.Realm.SecurityQuestions.MinimumToDefine
            )
            : Users.NotFound(context, identity);
    }
}
