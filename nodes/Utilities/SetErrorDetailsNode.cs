using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Says what the client is told when a node of the journey fails (PingAM Authentication node reference, "Set Error Details node"; am-external
/// <c>SetErrorDetailsNode</c>).
/// </summary>
internal sealed class SetErrorDetailsNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetErrorDetailsNode",
            DisplayName = "Set Error Details",
            Settings = [new("errorMessage", SettingKind.LocalisedText), new("errorDetails", SettingKind.Map)],
            Create = settings => new SetErrorDetailsNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(
            new ActionEffects
            {
                ErrorDetails = new EndDetails(
                    settings.Localised("errorMessage").For(context.Request),
                    DetailValues.Read(settings.Map("errorDetails"))
                ),
            }
        );
}
