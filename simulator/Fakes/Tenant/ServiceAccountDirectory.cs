using JourneySim.Engine.Diagnostics;
using Microsoft.IdentityModel.Tokens;

namespace JourneySim.Fakes.Tenant;

/// <summary>The service accounts of a tenant; their keys are imported when first needed and kept.</summary>
internal sealed class ServiceAccountDirectory(IEnumerable<ServiceAccount> accounts)
{
    private readonly Dictionary<string, (ServiceAccount Account, Lazy<RsaSecurityKey> Key)> byId =
        accounts.ToDictionary(
            account => account.Id,
            account => (account, new Lazy<RsaSecurityKey>(() => Import(account))),
            StringComparer.Ordinal
        );

    public ServiceAccount? Find(string id) => byId.TryGetValue(id, out var entry) ? entry.Account : null;

    public RsaSecurityKey Key(ServiceAccount account) => byId[account.Id].Key.Value;

    private static RsaSecurityKey Import(ServiceAccount account)
    {
        try
        {
            return RsaJwk.Public(account.Jwk);
        }
        catch (FormatException broken)
        {
            throw new BrokenKeyException(
                new Diagnostic(
                    "KEY1002",
                    Severity.Error,
                    $"The key of the service account {account.Id} can't be used: {broken.Message}.",
                    Hint: "Give its RSA key as a JWK, or leave it out to have one made."
                )
            );
        }
    }
}
