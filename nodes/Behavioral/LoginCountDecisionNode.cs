using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Behavioral;

/// <summary>
/// Tells whether the user has logged in so many times, or a multiple of it (PingAM Authentication node reference, "Login Count Decision node";
/// am-external <c>LoginCountDecisionNode</c>).
/// </summary>
internal sealed class LoginCountDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "LoginCountDecisionNode",
            DisplayName = "Login Count Decision",
            Settings =
            [
                new("interval", SettingKind.Text),
                new("amount", SettingKind.Number),
                new("identityAttribute", SettingKind.Text),
            ],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (settings, _) => [settings.Text("identityAttribute", "userName")],
            Create = settings => new LoginCountDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var identity = settings.Text("identityAttribute", "userName");
        if (Users.ByAttribute(context, identity) is not { } user)
        {
            return Users.NotFound(context, identity);
        }

        var count = Users.Store(context).LoginCount(Users.PathOf(context, user));
        var amount = settings.Number("amount", 25);
        return Leave.Decided(
            settings.Text("interval", "AT") == "EVERY" ? amount > 0 && count % amount == 0 : count == amount
        );
    }
}
