using JourneySim.Engine.State;

namespace JourneySim.Engine.Nodes;

/// <summary>A social identity provider, or a SAML one.</summary>
/// <param name="Name">Its name in AM's Social Identity Provider Service, or its entity id.</param>
public sealed record IdentityProvider(string Name)
{
    /// <summary>The profile of the user who signs in there, as it sends it; null stops the run by name.</summary>
    public StateMap? Profile { get; init; }

    /// <summary>The script that makes AM's names of the provider's; null takes the profile as it is.</summary>
    public string? Transform { get; init; }
}
