namespace JourneySim.Fakes.Tenant;

/// <summary>A service account of the tenant: who may ask the token endpoint for which scopes, and the key that proves it.</summary>
/// <param name="Id">The account's id, a UUID on a real tenant.</param>
/// <param name="Jwk">Its RSA key as a JWK; the public members are used, private ones may be there.</param>
/// <param name="Scopes">The scopes it may ask for.</param>
public sealed record ServiceAccount(string Id, string Jwk, IReadOnlyList<string> Scopes)
{
    /// <summary>The scopes a new account of a workspace gets when none are named.</summary>
    public static IReadOnlyList<string> UsualScopes { get; } = ["fr:am:*", "fr:idm:*", "fr:idc:esv:*"];
}
