using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>
/// Keeps the device that a Device Binding node left in transient state (PingAM Authentication node reference, "Device Binding Storage node"; am-external
/// <c>DeviceBindingStorageNode</c>).
/// </summary>
internal sealed class DeviceBindingStorageNode : Node
{
    public static NodeType Type { get; } =
        new()
        {
            Name = "DeviceBindingStorageNode",
            DisplayName = "Device Binding Storage Node",
            Outcomes = NodeType.TrueOrFalse,
            Inputs = (_, _) => [BoundDevices.Pending, "realm", "username"],
            Create = _ => new DeviceBindingStorageNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (
            !Users.State(context).TryGet(BoundDevices.Pending, out var pending)
            || pending is not StateMap device
            || Users.Username(context) is not { } name
            || Users.ByName(context, name) is not { } user
        )
        {
            return Leave.Decided(false);
        }

        BoundDevices.Add(context, user, device.DeepCopy());
        context.State.Transient.Remove(BoundDevices.Pending);
        return Leave.Decided(true);
    }
}
