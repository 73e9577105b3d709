using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Journeys;
using JourneySim.Workspaces;
using JourneySim.Workspaces.Blocks;

namespace JourneySim.Loading;

/// <summary>Finds one journey the way the command line names it: a YAML file, an export file or folder, or a name in the workspace.</summary>
public static class JourneyLoading
{
    /// <param name="journey">A file, a folder, or a name; <c>FILE#NAME</c> picks one of several in an export.</param>
    /// <param name="workspace">The workspace's folder; null is the one of the file, or of the current folder.</param>
    /// <param name="options">How to read.</param>
    public static JourneyReading Find(string journey, string? workspace = null, LoadOptions? options = null)
    {
        var (path, picked) = Split(journey);
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            return Find(journey, WorkspaceLoader.Load(workspace ?? Environment.CurrentDirectory, options));
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full) && WorkspaceFile.Names.Any(n => File.Exists(Path.Combine(full, n))))
        {
            return Only(WorkspaceLoader.Load(full, options), null, picked, path);
        }

        var root = workspace is null ? WorkspaceFinder.RootOf(full) : Path.GetFullPath(workspace);
        var allowed = options ?? LoadOptions.Default;
        if (!full.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            // The user named it himself: what it names is not outside for him.
            allowed = allowed with
            {
                AllowOutside = true,
            };
        }

        var folder = new DiskFolder(root, allowed);
        string[] files = Directory.Exists(full)
            ? [.. new DiskFolder(full, allowed).Files("").Select(f => DiskFolder.Relative(root, Path.Combine(full, f)))]
            : [DiskFolder.Relative(root, full)];
        var reading = WorkspaceLoader.Read(folder, files, allowed, named: files.Length == 1);
        return Only(reading, files.Select(folder.Shown).ToHashSet(StringComparer.Ordinal), picked, path);
    }

    /// <summary>A journey of a workspace by its name, or by the name of its file.</summary>
    public static JourneyReading Find(string name, WorkspaceReading workspace)
    {
        var found =
            workspace.Journeys.FirstOrDefault(j => j.Name == name)
            ?? workspace.Journeys.FirstOrDefault(j => Path.GetFileNameWithoutExtension(j.File) == name);
        return found is not null ? Reading(workspace, found) : NotFound(workspace, name);
    }

    private static JourneyReading Only(WorkspaceReading reading, HashSet<string>? files, string? picked, string path)
    {
        var candidates = reading.Journeys.Where(j => files?.Contains(j.File) != false).ToList();
        if (picked is not null)
        {
            return candidates.Find(j => j.Name == picked) is { } one
                ? Reading(reading, one)
                : NotFound(reading, picked);
        }

        if (candidates.Count > 1)
        {
            // Of several the one that no other enters is meant, when there is just one.
            var entered = candidates
                .Select(c => c.Journey)
                .OfType<Journey>()
                .SelectMany(j => InnerJourneyCheck.Entered(j, (reading.Workspace ?? new Workspace()).Nodes))
                .Select(e => e.Name)
                .ToHashSet(StringComparer.Ordinal);
            var outer = candidates.Where(c => !entered.Contains(c.Name) && c.Journey?.InnerOnly != true).ToList();
            candidates = outer.Count == 1 ? outer : candidates;
        }

        return candidates.Count switch
        {
            1 => Reading(reading, candidates[0]),
            0 => new JourneyReading(
                reading.Workspace,
                null,
                reading.HasErrors
                    ? [.. reading.WorkspaceDiagnostics]
                    : [new Diagnostic("JNY1020", Severity.Error, $"There is no journey in {path}.")],
                reading.Sources
            ),
            _ => new JourneyReading(
                reading.Workspace,
                null,
                [
                    new Diagnostic(
                        "JNY1020",
                        Severity.Error,
                        $"There are {candidates.Count} journeys in {path}: {string.Join(", ", candidates.Take(12).Select(c => $"\"{c.Name}\""))}{(candidates.Count > 12 ? ", …" : ".")}",
                        Hint: $"Say which: \"{path}#{candidates[0].Name}\"."
                    ),
                ],
                reading.Sources
            ),
        };
    }

    private static JourneyReading Reading(WorkspaceReading reading, LoadedJourney chosen)
    {
        var concerned = Concerned(reading, chosen).ToList();
        var diagnostics = reading.WorkspaceDiagnostics.Concat(concerned.SelectMany(c => c.Diagnostics)).ToList();
        var broken = reading.Workspace is null || diagnostics.Any(d => d.Severity == Severity.Error);
        return new JourneyReading(reading.Workspace, broken ? null : chosen.Journey, diagnostics, reading.Sources);
    }

    /// <summary>The journey and all that it may enter.</summary>
    private static IEnumerable<LoadedJourney> Concerned(WorkspaceReading reading, LoadedJourney chosen)
    {
        var catalog = (reading.Workspace ?? new Workspace()).Nodes;
        var seen = new HashSet<LoadedJourney>(ReferenceEqualityComparer.Instance);
        var open = new Stack<LoadedJourney>([chosen]);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            yield return next;
            var entered = next.Journey is { } journey
                ? InnerJourneyCheck.Entered(journey, catalog).Select(e => e.Name).ToHashSet(StringComparer.Ordinal)
                : [];
            foreach (var inner in reading.Journeys.Where(j => entered.Contains(j.Name)))
            {
                open.Push(inner);
            }
        }
    }

    private static JourneyReading NotFound(WorkspaceReading reading, string name) =>
        new(
            reading.Workspace,
            null,
            [
                .. reading.WorkspaceDiagnostics,
                new Diagnostic(
                    "JNY1020",
                    Severity.Error,
                    $"There is no file and no journey \"{name}\".",
                    Hint: reading.Journeys.Count == 0
                        ? "There is no journey in this workspace; journeysim init writes a first one."
                        : Mistakes.DidYouMean(name, [.. reading.Journeys.Select(j => j.Name)])
                            ?? "journeysim list journeys shows those there are."
                ),
            ],
            reading.Sources
        );

    private static (string Path, string? Picked) Split(string journey)
    {
        var mark = journey.LastIndexOf('#');
        return mark > 0 && !File.Exists(journey) && (File.Exists(journey[..mark]) || Directory.Exists(journey[..mark]))
            ? (journey[..mark], journey[(mark + 1)..])
            : (journey, null);
    }
}
