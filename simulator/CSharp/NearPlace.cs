namespace JourneySim.CSharp;

/// <summary>Finds files that a test names: tests run in a folder of build results, and mean paths of their project or checkout.</summary>
internal static class NearPlace
{
    /// <summary>The file or folder, looked for in the current folder, beside the test's assembly, and in the folders above both; null when there is none.</summary>
    public static string? Find(string path) => FolderOf(path) is { } folder ? Path.Combine(folder, path) : null;

    /// <summary>The folder that the path is relative to; for a whole path the root.</summary>
    public static string? FolderOf(string path) =>
        Path.IsPathRooted(path)
            ? Exists(path)
                ? Path.GetPathRoot(path)
                : null
            : Above(Environment.CurrentDirectory)
                .Concat(Above(AppContext.BaseDirectory))
                .FirstOrDefault(folder => Exists(Path.Combine(folder, path)));

    /// <summary>The nearest folder above that holds a workspace; null when there is none.</summary>
    public static string? Workspace() =>
        Above(Environment.CurrentDirectory)
            .Concat(Above(AppContext.BaseDirectory))
            .FirstOrDefault(folder =>
                JourneySim.Workspaces.Blocks.WorkspaceFile.Names.Any(name => File.Exists(Path.Combine(folder, name)))
            );

    private static bool Exists(string path) => File.Exists(path) || Directory.Exists(path);

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            yield return at.FullName;
        }
    }
}
