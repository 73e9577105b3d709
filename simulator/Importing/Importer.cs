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
    private const string WouldOverwrite = "IMP1001";
    private const string CanNotWrite = "IMP1003";

    /// <summary>Whether the folder to write to is what is wrong, and not an export.</summary>
    public static bool IsAboutTheWorkspace(Diagnostic diagnostic) => diagnostic.Code is WouldOverwrite or CanNotWrite;

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

        if (Unwritten(files, workspace, chosen) is { } why)
        {
            return new ImportResult([], [.. reading.Diagnostics, why], reading.Sources);
        }

        return new ImportResult([.. files.Keys], reading.Diagnostics, reading.Sources)
        {
            Journeys = [.. journeys.Select(j => j.Name)],
        };
    }

    /// <summary>Writes the files.</summary>
    /// <returns>Why nothing was written; null when all were.</returns>
    private static Diagnostic? Unwritten(
        IReadOnlyDictionary<string, byte[]> files,
        string workspace,
        ImportOptions options
    )
    {
        var target = new ImportFolder(workspace);
        try
        {
            if (!options.Force && target.Different(files) is { Count: > 0 } different)
            {
                var more = different.Count > 5 ? $" and {different.Count - 5} more" : "";
                return new Diagnostic(
                    WouldOverwrite,
                    Severity.Error,
                    $"{string.Join(", ", different.Take(5))}{more} would be overwritten; nothing was written.",
                    Hint: "Import into another folder, or use --force."
                );
            }

            target.Write(files);
            return null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return new Diagnostic(
                CanNotWrite,
                Severity.Error,
                $"The workspace can't be written, and nothing was: {refused.Message}",
                Hint: "Give another folder with --out, or make room and see to the rights."
            );
        }
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
