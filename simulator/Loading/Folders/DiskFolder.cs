using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading.Folders;

/// <summary>A workspace in a folder on disk. Links that lead out of it count as outside.</summary>
internal sealed class DiskFolder(string root, LoadOptions options) : SourceFolder
{
    private static readonly HashSet<string> Generated = new(StringComparer.OrdinalIgnoreCase)
    {
        "node_modules",
        "bin",
        "obj",
        "artifacts",
    };

    private static readonly EnumerationOptions Readable = new()
    {
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.None,
    };

    private readonly string root = Path.GetFullPath(root);

    private readonly string showFrom = Path.GetFullPath(options.ShowRelativeTo ?? Environment.CurrentDirectory);

    public override string FullPath => root;

    public override ParsedFiles? Parsed => options.Parsed;

    public override bool Exists(string path) => File.Exists(OnDisk(path));

    public override byte[] Read(string path) => File.ReadAllBytes(OnDisk(path));

    public override IEnumerable<string> Files(string folder)
    {
        var start = new DirectoryInfo(OnDisk(folder));
        return start.Exists
            ? Below(start).Select(f => Slashed(Path.GetRelativePath(root, f.FullName))).Order(StringComparer.Ordinal)
            : [];
    }

    public override string Shown(string path)
    {
        var full = OnDisk(path);
        var relative = Slashed(Path.GetRelativePath(showFrom, full));
        return IsOutside(relative) ? Slashed(full) : relative;
    }

    public override string? Refused(string path)
    {
        if (options.AllowOutside)
        {
            return null;
        }

        if (IsOutside(path))
        {
            return "it lies outside the workspace";
        }

        var inside = RealPath(root);
        var real = RealPath(OnDisk(path));
        return real.StartsWith(inside + Path.DirectorySeparatorChar, StringComparison.Ordinal) || real == inside
            ? null
            : "it is a link to a place outside the workspace";
    }

    /// <summary>A path on disk as a path in a folder.</summary>
    public static string Relative(string root, string path) => Slashed(Path.GetRelativePath(root, path));

    private string OnDisk(string path) => path.Length == 0 ? root : Path.GetFullPath(Path.Combine(root, path));

    private static string Slashed(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Readable))
        {
            if (entry.Name.StartsWith('.') || (entry is DirectoryInfo && Generated.Contains(entry.Name)))
            {
                continue;
            }

            if (entry is FileInfo file)
            {
                yield return file;
            }
            else if (entry is DirectoryInfo { LinkTarget: null } inner && !IsWorkspace(inner))
            {
                foreach (var below in Below(inner))
                {
                    yield return below;
                }
            }
        }
    }

    /// <summary>A folder with a <c>journeysim.yaml</c> of its own is another workspace.</summary>
    private static bool IsWorkspace(DirectoryInfo folder) =>
        WorkspaceFile.Names.Any(name => File.Exists(Path.Combine(folder.FullName, name)));

    /// <summary>The path with all links on the way followed.</summary>
    private static string RealPath(string path)
    {
        var real = Path.GetPathRoot(path) ?? "";
        foreach (
            var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var next = Path.Combine(real, part);
            FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            real = info.LinkTarget is null ? next : info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
        }

        return real;
    }
}
