namespace JourneySim.Fakes.Tenant;

/// <summary>A token that the token endpoint has given out.</summary>
public sealed record AccessToken(string Text, string Account, IReadOnlyList<string> Scopes, DateTimeOffset ExpiresAt);
