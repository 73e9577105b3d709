using JourneySim.Engine.Diagnostics;
using JourneySim.Fakes.Tenant;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;

namespace JourneySim.Workspaces.Blocks;

/// <summary>Reads <c>serviceAccounts:</c>. Without <c>key</c> an account gets a key of its own, made on first use.</summary>
internal sealed class AccountBlock(SourceFolder folder, string fromFile, Mistakes mistakes, SourceTexts texts)
{
    public IReadOnlyList<WorkspaceAccount> Read(IEnumerable<SourceValue> items)
    {
        var accounts = new List<WorkspaceAccount>();
        foreach (var item in items)
        {
            if (Account(item) is not { } account)
            {
                continue;
            }

            if (accounts.Any(a => a.Id == account.Id))
            {
                mistakes.Error("WSP1005", item.Span, $"There are two service accounts with the id {account.Id}.");
                continue;
            }

            accounts.Add(account);
        }

        return accounts;
    }

    private WorkspaceAccount? Account(SourceValue item)
    {
        var fields = Fields.Of(item, "a service account", mistakes, "id", "scopes", "key", "idEsv", "keyEsv");
        if (fields?.Required("id") is not { } id)
        {
            return null;
        }

        var scopes = fields.Texts("scopes");
        var account = new WorkspaceAccount(id, scopes.Count > 0 ? scopes : ServiceAccount.UsualScopes)
        {
            IdEsv = fields.Text("idEsv"),
            KeyEsv = fields.Text("keyEsv"),
            Span = item.Span,
        };
        if (fields.Map.Find("key") is not { } key)
        {
            return account;
        }

        var source = Fields.Of(key, "\"key\" of a service account", mistakes, "file", "esv");
        return source?.Text("esv") is { } esv ? account with { KeyFromEsv = esv }
            : source?.Text("file") is { } file ? account with { Jwk = KeyOf(file, source.SpanOf("file")) }
            : account;
    }

    private string? KeyOf(string file, SourceSpan span)
    {
        if (ReferencedFile.Read(folder, fromFile, file, span, mistakes, texts) is not { } read)
        {
            return null;
        }

        try
        {
            RsaJwk.Public(read.Text);
            return read.Text;
        }
        catch (FormatException broken)
        {
            mistakes.Error(
                "KEY1002",
                span,
                $"The key of a service account can't be used: {broken.Message}.",
                "Give its RSA key as a JWK, or leave it out to have one made."
            );
            return null;
        }
    }
}
