namespace JourneySim.Engine.Esvs;

/// <summary>
/// The environment secrets and variables that a run sees. Names are property names as scripts ask for them
/// (<c>esv.tenant.env.fqdn</c>); <c>esv-tenant-env-fqdn</c> is the same thing.
/// </summary>
public interface IEsvs
{
    /// <summary>
    /// The raw text that <c>systemEnv.getProperty</c> works on, or null when there is none. Secrets are readable only when they may be
    /// used in placeholders.
    /// </summary>
    string? Find(string propertyName);

    /// <summary>All property names, for "did you mean" hints.</summary>
    IEnumerable<string> Names { get; }
}
