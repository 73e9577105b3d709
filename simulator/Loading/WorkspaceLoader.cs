using JourneySim.Loading.Folders;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading;

/// <summary>Reads workspaces.</summary>
public static class WorkspaceLoader
{
    /// <summary>
    /// The workspace of a folder or of a file in it: the nearest folder above with <c>journeysim.yaml</c>, or, when there is none, that folder with
    /// nothing set. A file that is named is read whether or not the workspace names it, and so is a folder of exports that no workspace surrounds. Never
    /// throws for what is in files.
    /// </summary>
    public static WorkspaceReading Load(string path, LoadOptions? options = null)
    {
        var chosen = options ?? LoadOptions.Default;
        var full = Path.GetFullPath(path);
        var root = WorkspaceFinder.RootOf(full);
        if (File.Exists(full) && !WorkspaceFile.Names.Contains(Path.GetFileName(full), StringComparer.Ordinal))
        {
            return Read(new DiskFolder(root, chosen), [DiskFolder.Relative(root, full)], chosen);
        }

        // The current folder is nobody's choice: it may be the home of everything.
        var current = Path.GetFullPath(chosen.ShowRelativeTo ?? Environment.CurrentDirectory);
        var folder = new DiskFolder(root, chosen);
        return
            root == full
            && root != current
            && !WorkspaceFile.Names.Any(folder.Exists)
            && !Directory.Exists(Path.Combine(root, WorkspaceAssembly.UsualFolder))
            ? Read(folder, [.. folder.Files("")], chosen, named: false)
            : Read(folder, [], chosen);
    }

    /// <summary>The folder that <see cref="Load"/> takes for the workspace of a path.</summary>
    public static string RootOf(string path) => WorkspaceFinder.RootOf(Path.GetFullPath(path));

    internal static WorkspaceReading Read(
        SourceFolder folder,
        IReadOnlyList<string> furtherFiles,
        LoadOptions options,
        bool named = true
    ) => new WorkspaceAssembly(folder) { OwnNodes = options.OwnNodes }.Read(furtherFiles, named);
}
