using System.Globalization;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>
/// Tells whether the device looks untampered (PingAM Authentication node reference, "Device Tampering Verification node"; am-external
/// <c>DeviceTamperingVerificationNode</c>).
/// </summary>
internal sealed class DeviceTamperingVerificationNode(NodeSettings settings) : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceTamperingVerificationNode",
            DisplayName = "Device Tampering Verification",
            Settings = [new("score", SettingKind.Text)],
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => [DeviceProfileCollectorNode.Key],
            Create = settings => new DeviceTamperingVerificationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var profile = context.State.Shared.GetValueOrDefault(DeviceProfileCollectorNode.Key) as StateMap;
        var platform = (profile?.GetValueOrDefault("metadata") as StateMap)?.GetValueOrDefault("platform") as StateMap;
        if (platform?.GetValueOrDefault("jailBreakScore") is not { } score)
        {
            return Leave.Failing(
                "Device Profile Collector Node to collect device attribute is required: jailBreakScore"
            );
        }

        return Leave.Decided(
            Convert.ToDouble(score, CultureInfo.InvariantCulture)
                <= double.Parse(settings.Text("score", "0"), CultureInfo.InvariantCulture)
        );
    }
}
