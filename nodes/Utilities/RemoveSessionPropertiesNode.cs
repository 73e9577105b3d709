using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>Takes properties off the session to come (PingAM Authentication node reference, "Remove Session Properties node"; am-external <c>RemoveSessionPropertiesNode</c>).</summary>
internal sealed class RemoveSessionPropertiesNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "RemoveSessionPropertiesNode",
            DisplayName = "Remove Session Properties",
            Settings = [new("propertyNames", SettingKind.Texts, Required: true)],
            Create = settings => new RemoveSessionPropertiesNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(
            new ActionEffects
            {
                SessionProperties =
                [
                    .. settings.Texts("propertyNames").Select(name => KeyValuePair.Create(name, (string?)null)),
                ],
            }
        );
}
