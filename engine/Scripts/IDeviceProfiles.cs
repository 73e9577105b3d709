using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts;

/// <summary>The device profiles of users, as <c>deviceProfilesDao</c> of a Device Match script reads and writes them.</summary>
public interface IDeviceProfiles
{
    /// <exception cref="DevicePersistenceException">They cannot be read.</exception>
    IReadOnlyList<StateMap> Of(string user, string realm);

    /// <exception cref="DevicePersistenceException">They cannot be written.</exception>
    void Save(string user, string realm, IReadOnlyList<StateMap> profiles);
}
