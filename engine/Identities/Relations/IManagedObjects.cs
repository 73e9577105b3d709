using JourneySim.Engine.State;

namespace JourneySim.Engine.Identities.Relations;

/// <summary>What relationships ask of the objects at their ends.</summary>
internal interface IManagedObjects
{
    ManagedType? TypeOf(string path);

    /// <summary>The object as it is stored, without what is never read back; null when it is not there.</summary>
    StateMap? Stored(string path);

    /// <summary>With all that its type declares, as a plain read shows it.</summary>
    StateMap Complete(string path, StateMap record);
}
