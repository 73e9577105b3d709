using JourneySim.Loading;
using JourneySim.Loading.Journeys;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Snapshots;

namespace JourneySim.Specs.Suites;

/// <summary>
/// Which files a test file depends on: itself and what it reads, its journey and those that this one enters, their scripts, the libraries that these require; and all test files on what
/// surrounds them: <c>journeysim.yaml</c>, ESV files, keys, parts of exports.
/// </summary>
public sealed class SpecDependencies
{
    private readonly Dictionary<Spec, HashSet<string>> own = [];
    private readonly HashSet<string> shared = new(StringComparer.Ordinal);

    /// <param name="reading">The workspace.</param>
    /// <param name="suite">Its test files.</param>
    /// <param name="shownFrom">The folder that the names of files in messages are relative to.</param>
    public SpecDependencies(WorkspaceReading reading, SpecSuite suite, string shownFrom)
    {
        string Full(string shown) => Path.GetFullPath(shown.Split('#')[0], shownFrom);

        var root = reading.Workspace?.Root ?? shownFrom;
        var claimed = new HashSet<string>(StringComparer.Ordinal);
        var journeys = new JourneyFilesOf(reading);
        foreach (var spec in suite.Specs)
        {
            var files = journeys.Of(spec.Journey).Select(Full).ToHashSet(StringComparer.Ordinal);
            files.UnionWith(
                spec.Parts.Append(spec.Path)
                    .Append(SnapshotFile.PathOf(spec.Path))
                    .Select(p => Path.GetFullPath(p, root))
            );
            own[spec] = files;
            claimed.UnionWith(files);
        }

        claimed.UnionWith(journeys.All.Select(Full));
        shared.UnionWith(reading.Sources.Files.Select(Full).Where(f => !claimed.Contains(f) && !IsOfTests(f)));
    }

    /// <summary>The test files that a change of a file concerns, by their paths from the workspace.</summary>
    /// <param name="file">The whole path.</param>
    public IEnumerable<string> AffectedBy(string file) =>
        own.Where(s => shared.Contains(file) || s.Value.Contains(file)).Select(s => s.Key.Path);

    /// <summary>A test file that is broken concerns itself only.</summary>
    private static bool IsOfTests(string file) =>
        SuiteLoader.IsTestFile(file) || file.EndsWith(SnapshotFile.Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files of journeys.</summary>
    private sealed class JourneyFilesOf(WorkspaceReading reading)
    {
        /// <summary>Every journey, script and library.</summary>
        public IEnumerable<string> All =>
            reading
                .Journeys.Select(j => j.File)
                .Concat(reading.Workspace?.Scripts.Scripts.Select(s => s.File) ?? [])
                .Concat(reading.Workspace?.Libraries.Values.Select(l => l.File) ?? []);

        public IEnumerable<string> Of(string name)
        {
            var files = new HashSet<string>(StringComparer.Ordinal);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>([name]);
            while (open.TryPop(out var journey))
            {
                foreach (var loaded in seen.Add(journey) ? reading.Journeys.Where(j => j.Name == journey) : [])
                {
                    files.Add(loaded.File);
                    if (loaded.Journey is { } read && reading.Workspace is { } workspace)
                    {
                        files.UnionWith(JourneyScripts.Of(read, workspace).Select(s => s.File));
                        foreach (var (entered, _) in InnerJourneyCheck.Entered(read, workspace.Nodes))
                        {
                            open.Push(entered);
                        }
                    }
                }
            }

            return files;
        }
    }
}
