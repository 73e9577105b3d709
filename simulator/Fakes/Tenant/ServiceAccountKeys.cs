using System.Text;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Scripts;

namespace JourneySim.Fakes.Tenant;

/// <summary>
/// The private keys of service accounts that a workspace has no key for: made when first needed, kept under <c>.journeysim/</c> of the workspace,
/// outside version control, and used again by later runs.
/// </summary>
/// <param name="workspace">The folder of the workspace.</param>
public sealed class ServiceAccountKeys(string workspace)
{
    /// <summary>The folder in a workspace that the simulator keeps for itself.</summary>
    public const string FolderName = ".journeysim";

    // Not the run's chance: a seeded run has to be the same whether the key is there already or not.
    private static readonly RandomSource Random = RandomSource.Strong;

    private readonly string folder = Path.Combine(workspace, FolderName, "service-accounts");

    /// <summary>Where the key of an account is kept.</summary>
    public string FileOf(string account) => Path.Combine(folder, Uri.EscapeDataString(account) + ".jwk.json");

    /// <summary>The account's private key as a JWK text.</summary>
    /// <exception cref="BrokenKeyException">The kept file can't be used.</exception>
    public string Key(string account)
    {
        var file = FileOf(account);
        if (!File.Exists(file))
        {
            Keep(file, RsaJwk.Create(Random.NextUuid().ToString()));
        }

        // Read back, whoever wrote it: two runs that start at once use one key.
        return Checked(file, File.ReadAllText(file, Encoding.UTF8));
    }

    private static string Checked(string file, string jwk)
    {
        string? fault;
        try
        {
            RsaJwk.Public(jwk);
            fault = RsaJwk.MissingPrivateMember(jwk) is { } member ? $"\"{member}\" is missing" : null;
        }
        catch (FormatException broken)
        {
            fault = broken.Message;
        }

        return fault is null
            ? jwk
            : throw new BrokenKeyException(
                new Diagnostic(
                    "KEY1001",
                    Severity.Error,
                    $"The kept key of a service account can't be used: {fault}.",
                    new SourceSpan(file, 1, 1),
                    "Delete the file; the next run makes a new key."
                )
            );
    }

    private void Keep(string file, string jwk)
    {
        Directory.CreateDirectory(folder);
        IgnoreInVersionControl();
        var draft = $"{file}.{Environment.ProcessId}.{Random.NextUuid():N}.draft";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(Encoding.UTF8.GetBytes(jwk));
            stream.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(draft, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another run was faster; its key counts.
            File.Delete(draft);
        }
    }

    private void IgnoreInVersionControl()
    {
        var ignore = Path.Combine(workspace, FolderName, ".gitignore");
        try
        {
            using var stream = new FileStream(ignore, FileMode.CreateNew, FileAccess.Write);
            stream.Write("# Made by JourneySim: keys and caches of this machine.\n*\n"u8);
        }
        catch (IOException) when (File.Exists(ignore))
        {
            // It is there already, maybe changed by hand.
        }
    }
}
