using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;

namespace JourneySim.Nodes.Utilities;

/// <summary>Adds members to the answer of a successful journey (PingAM Authentication node reference, "Set Success Details node"; am-external <c>SetSuccessDetailsNode</c>).</summary>
internal sealed class SetSuccessDetailsNode(NodeSettings settings) : Node
{
    private static readonly string[] Reserved = ["tokenId", "successUrl", "successURL", "realm"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "SetSuccessDetailsNode",
            DisplayName = "Set Success Details",
            Settings = [new("successDetails", SettingKind.Map), new("sessionProperties", SettingKind.Map)],
            Create = settings => new SetSuccessDetailsNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var details = settings.Map("successDetails");
        if (details.FirstOrDefault(d => Reserved.Contains(d.Key, StringComparer.Ordinal)) is { Key: { } reserved })
        {
            return Leave.Failing($"Success details must not contain {reserved}.");
        }

        return Leave.Single(
            new ActionEffects
            {
                SuccessDetails = DetailValues.Read(details),
                SuccessSessionDetails = settings.Map("sessionProperties"),
            }
        );
    }
}
