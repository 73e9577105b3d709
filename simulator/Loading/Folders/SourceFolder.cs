namespace JourneySim.Loading.Folders;

/// <summary>The files of a workspace, wherever they are. Paths are relative to it and use slashes.</summary>
internal abstract class SourceFolder
{
    /// <summary>The folder on disk, or null.</summary>
    public abstract string? FullPath { get; }

    /// <summary>What was parsed before, or null.</summary>
    public virtual ParsedFiles? Parsed => null;

    public abstract bool Exists(string path);

    public abstract byte[] Read(string path);

    /// <summary>All files below a folder (empty is the root), in the order of their names; hidden and generated folders are left out.</summary>
    public abstract IEnumerable<string> Files(string folder);

    /// <summary>How messages name a file.</summary>
    public abstract string Shown(string path);

    /// <summary>Why the file may not be read, or null.</summary>
    public abstract string? Refused(string path);

    /// <summary>What a file means when it names another: relative to its own folder.</summary>
    public static string Combine(string fromFile, string reference)
    {
        var slashed = reference.Replace('\\', '/');
        if (slashed.StartsWith('/') || Path.IsPathRooted(reference))
        {
            return slashed;
        }

        var slash = fromFile.LastIndexOf('/');
        var parts = new List<string>(slash < 0 ? [] : fromFile[..slash].Split('/'));
        foreach (var part in slashed.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }

    protected static bool IsOutside(string path) =>
        path.StartsWith('/')
        || path == ".."
        || path.StartsWith("../", StringComparison.Ordinal)
        || Path.IsPathRooted(path);
}
