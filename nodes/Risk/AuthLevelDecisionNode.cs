using System.Globalization;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Tells whether the authentication level is high enough (PingAM Authentication node reference, "Auth Level Decision node";
/// am-external <c>AuthLevelDecisionNode</c>).
/// </summary>
internal sealed class AuthLevelDecisionNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "AuthLevelDecisionNode",
            DisplayName = "Auth Level Decision",
            Settings = [new("authLevelRequirement", SettingKind.Number, Required: true)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => ["authLevel"],
            Create = settings => new AuthLevelDecisionNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var level = context.State.Shared.GetValueOrDefault("authLevel");
        return Leave.Decided(
            level is not null
                && Convert.ToInt32(level, CultureInfo.InvariantCulture) >= settings.Number("authLevelRequirement", 0)
        );
    }
}
