using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>
/// Says what the client is told when the journey ends in Failure (PingAM Authentication node reference, "Set Failure Details node"; am-external
/// <c>SetFailureDetailsNode</c>).
/// </summary>
internal sealed class SetFailureDetailsNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetFailureDetailsNode",
            DisplayName = "Set Failure Details",
            Settings = [new("failureMessage", SettingKind.LocalisedText), new("failureDetails", SettingKind.Map)],
            Create = settings => new SetFailureDetailsNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(
            new ActionEffects
            {
                FailureDetails = new EndDetails(
                    settings.Localised("failureMessage").For(context.Request),
                    DetailValues.Read(settings.Map("failureDetails"))
                ),
            }
        );
}
