using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Specs.Suites;

namespace JourneySim.Specs.Reading;

/// <summary>Finds and reads the test files of a workspace.</summary>
public static class SuiteLoader
{
    /// <summary>What the name of a test file ends with.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".test.yaml", ".test.yml", ".test.json"];

    public static bool IsTestFile(string path) =>
        Endings.Any(e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    /// <summary>All test files of a workspace, or those below some paths.</summary>
    /// <param name="root">The workspace's folder.</param>
    /// <param name="paths">Files and folders; none means all.</param>
    /// <param name="sources">Keeps the texts for messages.</param>
    /// <param name="options">How files are read.</param>
    public static SpecSuite Load(
        string root,
        IReadOnlyList<string> paths,
        SourceTexts sources,
        LoadOptions? options = null
    )
    {
        var folder = new DiskFolder(root, options ?? LoadOptions.Default);
        var mistakes = new Mistakes();
        var wanted = paths.Select(p => Inside(root, p)).ToList();
        var files = folder
            .Files("")
            .Where(IsTestFile)
            .Where(f =>
                wanted.Count == 0
                || wanted.Exists(w => w.Length == 0 || f == w || f.StartsWith(w + "/", StringComparison.Ordinal))
            )
            .ToList();
        foreach (var (path, inside) in paths.Zip(wanted))
        {
            if (!folder.Exists(inside) && !Directory.Exists(Path.Combine(root, inside)))
            {
                mistakes.Error("TST1009", null, $"There is no file or folder {path}.");
            }
        }

        var specs = new List<Spec>();
        foreach (var file in files)
        {
            if (new SpecReader(folder, file, mistakes, sources).Read() is { } spec)
            {
                specs.Add(spec);
            }
        }

        return new SpecSuite(specs, mistakes.All);
    }

    private static string Inside(string root, string path)
    {
        var relative = Path.GetRelativePath(Path.GetFullPath(root), Path.GetFullPath(path)).Replace('\\', '/');
        return relative == "." ? "" : relative;
    }
}
