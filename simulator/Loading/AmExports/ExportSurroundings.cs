namespace JourneySim.Loading.AmExports;

/// <summary>
/// Where the rest of an export lies when one file of it is named: fr-config-manager writes <c>realms/alpha/journeys/…</c>, frodo
/// <c>realm/root-alpha/journey/…</c>, file-based configuration <c>services/realm/root-alpha/…</c>, Amster one folder a kind of entity.
/// </summary>
internal static class ExportSurroundings
{
    private const string AmsterTrees = "AuthTree";

    /// <summary>The folder of the realm, or of the entities (empty when that is the whole folder); null when the path does not tell.</summary>
    /// <param name="path">The file, with slashes.</param>
    public static string? Of(string path)
    {
        var parts = path.Split('/');
        return RealmAt(parts) is >= 0 and var realm ? string.Join('/', parts[..(realm + 2)])
            : IsAmster(parts) ? string.Join('/', parts[..^2])
            : null;
    }

    /// <summary>The folder above all that belongs to a file on disk; null when the path does not tell.</summary>
    /// <param name="file">The file, with the machine's separators.</param>
    public static string? RootOnDisk(string file)
    {
        var parts = file.Split(Path.DirectorySeparatorChar);
        var above =
            RealmAt(parts) is > 0 and var realm ? parts[..realm]
            : IsAmster(parts) ? parts[..^2]
            : [];
        return above.Length > 1 ? string.Join(Path.DirectorySeparatorChar, above) : null;
    }

    private static int RealmAt(string[] parts)
    {
        var realm = Array.FindLastIndex(parts, p => p is "realms" or "realm");
        return realm + 2 < parts.Length - 1 ? realm : -1;
    }

    private static bool IsAmster(string[] parts) => parts.Length > 1 && parts[^2] == AmsterTrees;
}
