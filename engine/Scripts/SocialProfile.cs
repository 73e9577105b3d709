using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts;

/// <summary>What a script of a social identity provider is given.</summary>
/// <param name="SelectedIdp">The provider's name in the realm.</param>
/// <param name="Raw">As the provider sent it; for <see cref="ScriptContext.ProfileNormalization"/>.</param>
/// <param name="Normalized">In AM's own names; for <see cref="ScriptContext.SocialHandler"/>.</param>
/// <param name="Claims">Of the ID token; for <see cref="ScriptContext.OidcNode"/>.</param>
public sealed record SocialProfile(
    string SelectedIdp,
    StateMap? Raw = null,
    StateMap? Normalized = null,
    StateMap? Claims = null
);
