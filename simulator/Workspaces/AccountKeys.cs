using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Esvs;
using JourneySim.Fakes.Tenant;

namespace JourneySim.Workspaces;

/// <summary>Gives the service accounts of a workspace their keys, and the ESVs that tell scripts of them.</summary>
internal static class AccountKeys
{
    /// <param name="workspace">The workspace.</param>
    /// <param name="esvs">The ESVs that the author gave.</param>
    /// <exception cref="BrokenKeyException">A key that the author gave can't be used.</exception>
    public static IReadOnlyList<ServiceAccount> Of(Workspace workspace, EsvStore esvs) =>
        [
            .. workspace.ServiceAccounts.Select(a => new ServiceAccount(
                a.Id,
                a.KeyFromEsv is { } esv ? Given(a, esv, esvs) : a.Jwk ?? Kept(workspace, a.Id),
                a.Scopes
            )),
        ];

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

    private static string Given(WorkspaceAccount account, string esv, EsvStore esvs)
    {
        var key = esvs.FindSecret(esv) ?? esvs.Find(esv);
        string fault;
        try
        {
            if (key is not null)
            {
                RsaJwk.Public(key);
                return key;
            }

            fault = $"the ESV {EsvName.ToId(esv)} is not set";
        }
        catch (FormatException broken)
        {
            fault = $"in the ESV {EsvName.ToId(esv)}, {broken.Message}";
        }

        throw new BrokenKeyException(
            new Diagnostic(
                "KEY1002",
                Severity.Error,
                $"The key of the service account {account.Id} can't be used: {fault}.",
                account.Span,
                "Give its RSA key as a JWK, or leave \"key\" out to have one made."
            )
        );
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
