namespace JourneySim.Engine.Scripts;

/// <summary>An identity that a node vouches for.</summary>
/// <param name="Name">User or agent name.</param>
/// <param name="Kind"><c>user</c> or <c>agent</c>.</param>
public sealed record IdentifiedIdentity(string Name, string Kind);
