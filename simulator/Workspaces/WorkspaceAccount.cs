using JourneySim.Engine.Diagnostics;

namespace JourneySim.Workspaces;

/// <summary>A service account as a workspace declares it.</summary>
/// <param name="Id">The account's id, a UUID on a real tenant.</param>
/// <param name="Scopes">The scopes it may ask for.</param>
/// <param name="Jwk">Its private key as a JWK; null has one made on first use and kept outside version control.</param>
public sealed record WorkspaceAccount(string Id, IReadOnlyList<string> Scopes, string? Jwk = null)
{
    /// <summary>The ESV secret that gives scripts the account's id, or null.</summary>
    public string? IdEsv { get; init; }

    /// <summary>The ESV secret that gives scripts the account's private key, or null.</summary>
    public string? KeyEsv { get; init; }

    /// <summary>The ESV from which the account's own key is taken; null takes <see cref="Jwk"/>.</summary>
    public string? KeyFromEsv { get; init; }

    public SourceSpan? Span { get; init; }
}
