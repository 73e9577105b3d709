using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.Contextual;

/// <summary>The device profiles that the realm keeps with its users (am-external <c>DeviceProfilesDao</c>), in the attribute <c>deviceProfiles</c>.</summary>
internal sealed class UserDevices(NodeContext context) : IDeviceProfiles
{
    private const string Attribute = "deviceProfiles";
    private const string Required = "Device Profile Collector Node to collect device attribute is required: ";

    public IReadOnlyList<StateMap> Of(string user, string realm) =>
        [.. (Found(user).GetValueOrDefault(Attribute) as StateList ?? []).OfType<StateMap>()];

    public void Save(string user, string realm, IReadOnlyList<StateMap> profiles)
    {
        var found = Found(user);
        found[Attribute] = new StateList(profiles);
        Users.Write(context, found);
    }

    /// <summary>A part of the collected profile; null when there is none.</summary>
    public static object? Collected(NodeContext context, string part) =>
        (context.State.Shared.GetValueOrDefault(DeviceProfileCollectorNode.Key) as StateMap)?.GetValueOrDefault(part);

    public static ValueTask<NodeResult> NotCollected(string part) => Leave.Failing(Required + part);

    /// <summary>The user's profile of the collected device; null when it is not known.</summary>
    public static StateMap? Known(NodeContext context, string user) =>
        new UserDevices(context)
            .Of(user, context.Realm)
            .FirstOrDefault(d => Equals(d.GetValueOrDefault("identifier"), Collected(context, "identifier")));

    private StateMap Found(string user) =>
        Users.ByName(context, user) ?? throw new DevicePersistenceException($"The user {user} was not found.");
}
