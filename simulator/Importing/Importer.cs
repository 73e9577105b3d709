using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;
using JourneySim.Loading.Folders;

namespace JourneySim.Importing;

/// <summary>
/// Turns AM exports of any format into a workspace that people can read and keep under version control: journeys in YAML, scripts as files, what else
/// belongs to them under <c>am/</c>.
/// </summary>
public static class Importer
{
    /// <param name="exports">Export files and folders; together they are one export.</param>
    /// <param name="workspace">The folder of the workspace; made when it is not there.</param>
    /// <param name="options">How to import.</param>
    public static ImportResult Import(IReadOnlyList<string> exports, string workspace, ImportOptions? options = null)
    {
        var chosen = options ?? ImportOptions.Default;
        var reading = Read(exports, chosen);
        var journeys = reading.Journeys.Where(j => j.Journey is not null).ToList();
        if (journeys.Count == 0)
        {
            return new ImportResult([], NothingFound(reading, exports), reading.Sources);
        }

        var files = new ImportPlan(reading, journeys).Files();
        if (File.Exists(Path.Combine(workspace, ImportPlan.WorkspaceFile)) && !chosen.Force)
        {
            // The workspace is there already and stays as its author wrote it.
            files.Remove(ImportPlan.WorkspaceFile);
        }

        var target = new ImportFolder(workspace);
        if (!chosen.Force && target.Different(files) is { Count: > 0 } different)
        {
            return new ImportResult(
                [],
                [
                    .. reading.Diagnostics,
                    new Diagnostic(
                        "IMP1001",
                        Severity.Error,
                        $"{string.Join(", ", different.Take(5))}{(different.Count > 5 ? $" and {different.Count - 5} more" : "")} would be overwritten; nothing was written.",
                        Hint: "Import into another folder, or use --force."
                    ),
                ],
                reading.Sources
            );
        }

        target.Write(files);
        return new ImportResult([.. files.Keys], reading.Diagnostics, reading.Sources)
        {
            Journeys = [.. journeys.Select(j => j.Name)],
        };
    }

    private static WorkspaceReading Read(IReadOnlyList<string> exports, ImportOptions options)
    {
        var load = LoadOptions.Default with { AllowOutside = true, ShowRelativeTo = options.ShowRelativeTo };
        var full = exports.Select(Path.GetFullPath).ToList();
        var root = full.Count == 1 && Directory.Exists(full[0]) ? full[0] : Common(full);
        var folder = new DiskFolder(root, load);
        var files = full.SelectMany(e =>
                Directory.Exists(e) ? new DiskFolder(e, load).Files("").Select(f => Path.Combine(e, f))
                : File.Exists(e) ? [e]
                : []
            )
            .Select(f => Path.GetRelativePath(root, f).Replace(Path.DirectorySeparatorChar, '/'))
            .ToList();
        return new WorkspaceAssembly(folder).ReadExports(files, options.Realm);
    }

    private static string Common(List<string> paths)
    {
        var common = Path.GetDirectoryName(paths.FirstOrDefault() ?? "") ?? "";
        while (common.Length > 0 && !paths.TrueForAll(p => p.StartsWith(common, StringComparison.Ordinal)))
        {
            common = Path.GetDirectoryName(common) ?? "";
        }

        return common.Length > 0 ? common : Path.GetPathRoot(Environment.CurrentDirectory)!;
    }

    private static List<Diagnostic> NothingFound(WorkspaceReading reading, IReadOnlyList<string> exports) =>
        [
            .. reading.Diagnostics,
            new Diagnostic(
                "IMP1002",
                Severity.Error,
                $"There is no journey in {string.Join(", ", exports)}.",
                Hint: "Exports of frodo, fr-config-manager, Amster and AM's REST interface are read."
            ),
        ];
}
