using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>Puts properties on the session to come (PingAM Authentication node reference, "Set Session Properties node"; am-external <c>SetSessionPropertiesNode</c>).</summary>
internal sealed class SetSessionPropertiesNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "SetSessionPropertiesNode",
            DisplayName = "Set Session Properties",
            Settings =
            [
                new("properties", SettingKind.Map),
                new("maxSessionTime", SettingKind.Number),
                new("maxIdleTime", SettingKind.Number),
            ],
            Create = settings => new SetSessionPropertiesNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        Leave.Single(
            new ActionEffects
            {
                SessionProperties =
                [
                    .. settings.Map("properties").Select(p => KeyValuePair.Create(p.Key, (string?)p.Value)),
                ],
                MaxSessionTime = Minutes("maxSessionTime"),
                MaxIdleTime = Minutes("maxIdleTime"),
            }
        );

    private TimeSpan? Minutes(string name) =>
        settings.OptionalNumber(name) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;
}
