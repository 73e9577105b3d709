using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Workspaces;

/// <summary>Gives the service accounts of a workspace their keys, and the ESVs that tell scripts of them.</summary>
internal static class AccountKeys
{
    public static IReadOnlyList<ServiceAccount> Of(Workspace workspace) =>
        [.. workspace.ServiceAccounts.Select(a => new ServiceAccount(a.Id, a.Jwk ?? Kept(workspace, a.Id), a.Scopes))];

    public static IEnumerable<EsvRecord> Esvs(Workspace workspace, IReadOnlyList<ServiceAccount> accounts)
    {
        foreach (var (declared, account) in workspace.ServiceAccounts.Zip(accounts))
        {
            if (declared.IdEsv is { } id)
            {
                yield return new EsvRecord.Secret(id, account.Id) { Span = declared.Span, Source = "service account" };
            }

            if (declared.KeyEsv is { } key)
            {
                yield return new EsvRecord.Secret(key, account.Jwk)
                {
                    Span = declared.Span,
                    Source = "service account",
                };
            }
        }
    }

    private static string Kept(Workspace workspace, string account)
    {
        var folder = workspace.Root ?? OfTheUser();
        try
        {
            return new ServiceAccountKeys(folder).Key(account);
        }
        catch (Exception noPlace) when (noPlace is IOException or UnauthorizedAccessException)
        {
            // A read-only place: the key lives as long as the run.
            return RsaJwk.Create(account);
        }
    }

    private static string OfTheUser()
    {
        var data = Environment.GetFolderPath(
            Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.DoNotVerify
        );
        return Path.Combine(data.Length > 0 ? data : Path.GetTempPath(), "journeysim");
    }
}
