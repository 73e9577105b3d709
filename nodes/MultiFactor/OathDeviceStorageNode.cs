using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>Stores the device that an OATH Registration node postponed (PingAM Authentication node reference, "OATH Device Storage node"; am-external <c>OathDeviceStorageNode</c>).</summary>
internal sealed class OathDeviceStorageNode : Node
{
    /// <summary>Where the registration leaves the device; AM's own key is not known.</summary>
    public const string Key = "oathDeviceProfile";

    public static NodeType Type { get; } =
        new()
        {
            Name = "OathDeviceStorageNode",
            DisplayName = "OATH Device Storage Node",
            Outcomes = (_, _) => ["successOutcome", "failureOutcome"],
            Inputs = (_, _) => [Key, "username", "realm"],
            Create = _ => new OathDeviceStorageNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        var state = Users.State(context);
        if (
            OneTimePasswords.User(context) is not { } user
            || !state.TryGet(Key, out var value)
            || value is not StateMap device
        )
        {
            return Leave.By("failureOutcome");
        }

        state.Remove(Key);
        DeviceProfiles.Add(context, user, "OATH", device);
        return Leave.By("successOutcome");
    }
}
