namespace JourneySim.Engine.Scripts;

/// <summary>Device profiles could not be read or written; scripts see AM's exception of the same name.</summary>
public sealed class DevicePersistenceException(string message) : Exception(message);
