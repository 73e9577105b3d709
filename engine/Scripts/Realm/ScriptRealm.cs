using JourneySim.Engine.State;

namespace JourneySim.Engine.Scripts.Realm;

/// <summary>What an administrator sets up in a realm for scripts to ask: HTTP clients, caches, policy sets, the application that is logged in to, identity management's resources.</summary>
/// <seealso href="https://docs.pingidentity.com/pingoneaic/am-reference/services-configuration.html">Services</seealso>
public sealed record ScriptRealm
{
    /// <summary>A realm where nothing is set up.</summary>
    public static ScriptRealm Empty { get; } = new();

    /// <summary>Instances of the Http Client service, by the name that <c>clientName</c> gives.</summary>
    public IReadOnlyDictionary<string, HttpClientInstance> HttpClients { get; init; } = None<HttpClientInstance>();

    /// <summary>Caches of the Cache Manager service, by name.</summary>
    public IReadOnlyDictionary<string, ScriptCache> Caches { get; init; } = None<ScriptCache>();

    /// <summary>Policy sets, by name.</summary>
    public IReadOnlyDictionary<string, PolicySet> Policies { get; init; } = None<PolicySet>();

    /// <summary>The SAML 2.0 application whose journey runs; null outside such a flow.</summary>
    public SamlApplication? SamlApplication { get; init; }

    /// <summary>The OAuth 2.0 client whose journey runs; null outside such a flow.</summary>
    public OAuthApplication? OAuthApplication { get; init; }

    /// <summary>What identity management has beside managed objects, by path: a <see cref="StateMap"/> is one resource, a <see cref="StateList"/> a collection of them.</summary>
    public IReadOnlyDictionary<string, object?> IdmResources { get; init; } = None<object?>();

    /// <summary>This realm with another's settings put over it.</summary>
    public ScriptRealm Under(ScriptRealm over) =>
        new()
        {
            HttpClients = HttpClients.Under(over.HttpClients),
            Caches = Caches.Under(over.Caches),
            Policies = Policies.Under(over.Policies),
            SamlApplication = over.SamlApplication ?? SamlApplication,
            OAuthApplication = over.OAuthApplication ?? OAuthApplication,
            IdmResources = IdmResources.Under(over.IdmResources),
        };

    private static Dictionary<string, T> None<T>() => new(StringComparer.Ordinal);
}
