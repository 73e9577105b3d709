using System.Globalization;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Adds to the authentication level (PingAM Authentication node reference, "Modify Auth Level node";
/// am-external <c>ModifyAuthLevelNode</c>).
/// </summary>
internal sealed class ModifyAuthLevelNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "ModifyAuthLevelNode",
            DisplayName = "Modify Auth Level",
            Settings = [new("authLevelIncrement", SettingKind.Number, Required: true)],
            Create = settings => new ModifyAuthLevelNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var level = Convert.ToInt32(
            context.State.Shared.GetValueOrDefault("authLevel") ?? 0,
            CultureInfo.InvariantCulture
        );
        context.State.Shared["authLevel"] = level + settings.Number("authLevelIncrement", 0);
        return Leave.Single();
    }
}
