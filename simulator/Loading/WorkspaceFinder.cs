using JourneySim.Loading.AmExports;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading;

/// <summary>Finds the workspace that a path belongs to: the nearest folder above with <c>journeysim.yaml</c>.</summary>
internal static class WorkspaceFinder
{
    /// <summary>The folder, or null when none above has the file.</summary>
    public static string? Above(string path)
    {
        var full = Path.GetFullPath(path);
        for (
            var folder = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full).Directory;
            folder is not null;
            folder = folder.Parent
        )
        {
            if (WorkspaceFile.Names.Any(n => File.Exists(Path.Combine(folder.FullName, n))))
            {
                return folder.FullName;
            }
        }

        return null;
    }

    /// <summary>The folder of a lone journey: what stands in <c>journeys/</c> belongs to the folder above it, where <c>scripts/</c> is, and a file of an export to its realm.</summary>
    public static string RootOf(string path)
    {
        var full = Path.GetFullPath(path);
        var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full)!;
        return Above(full)
            ?? (File.Exists(full) ? ExportSurroundings.RootOnDisk(full) : null)
            ?? (Path.GetFileName(folder) == "journeys" && Path.GetDirectoryName(folder) is { } above ? above : folder);
    }
}
