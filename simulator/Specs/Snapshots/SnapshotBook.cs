using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.State;
using JourneySim.Loading;
using JourneySim.Loading.Folders;
using JourneySim.Loading.Source;
using JourneySim.Specs.Expectations;
using JourneySim.Specs.Reading;
using JourneySim.Specs.Suites;

namespace JourneySim.Specs.Snapshots;

/// <summary>The snapshots of a suite: compared while it runs, accepted and cleared up when somebody asks for it. Safe for several threads.</summary>
public sealed class SnapshotBook
{
    private readonly Dictionary<string, SnapshotFile> files = new(StringComparer.Ordinal);
    private readonly DiskFolder folder;
    private readonly Mistakes mistakes = new();
    private readonly Lock gate = new();
    private readonly bool update;
    private readonly HashSet<(string File, string Case)> written = [];

    /// <param name="root">The workspace's folder.</param>
    /// <param name="suite">The test files.</param>
    /// <param name="sources">Keeps the texts for messages.</param>
    /// <param name="update">Accepts what comes.</param>
    /// <param name="options">How files are read.</param>
    public SnapshotBook(
        string root,
        SpecSuite suite,
        SourceTexts sources,
        bool update = false,
        LoadOptions? options = null
    )
    {
        this.update = update;
        folder = new DiskFolder(root, options ?? LoadOptions.Default);
        foreach (var spec in suite.Specs)
        {
            var path = SnapshotFile.PathOf(spec.Path);
            if (folder.Exists(path) || spec.Cases.Any(c => c.HasSnapshot))
            {
                files[spec.Path] = SnapshotFile.Read(folder, path, mistakes, sources);
            }
        }
    }

    /// <summary>Snapshot files that can't be read.</summary>
    public IReadOnlyList<Diagnostic> Mistakes => mistakes.All;

    internal IReadOnlyList<Mismatch> Check(Spec spec, SpecCase given, StateMap actual)
    {
        lock (gate)
        {
            var file = files[spec.Path];
            if (file.Find(given.Name) is { } stored)
            {
                var found = ValueMatch.Check(stored.Value, actual, "snapshot").ToList();
                if (found.Count == 0 || !update)
                {
                    return
                    [
                        .. found.Select(m =>
                            m with
                            {
                                Hint = m.Hint ?? "Accept it with journeysim test --update where this is meant.",
                            }
                        ),
                    ];
                }
            }
            else if (!update)
            {
                return
                [
                    new Mismatch("snapshot", "a snapshot to compare with", "there is none yet", given.Span)
                    {
                        Hint = $"Write it into {folder.Shown(file.Path)} with journeysim test --update, and read it.",
                    },
                ];
            }

            file.Put(given.Name, actual);
            written.Add((folder.Shown(file.Path), given.Name));
            return [];
        }
    }

    /// <summary>Tells what is obsolete; with <c>--update</c> writes what was accepted and takes obsolete snapshots away.</summary>
    /// <param name="suite">The test files as they are now.</param>
    /// <param name="write">Writes a file whole.</param>
    public SnapshotSummary Finish(SpecSuite suite, Action<string, string> write)
    {
        var obsolete = new List<(string File, string Case)>();
        foreach (var spec in suite.Specs.Where(s => files.ContainsKey(s.Path)))
        {
            var file = files[spec.Path];
            var wanted = spec.Cases.Where(c => c.HasSnapshot).Select(c => c.Name).ToList();
            var gone = file.Names.Except(wanted, StringComparer.Ordinal).ToList();
            obsolete.AddRange(gone.Select(name => (folder.Shown(file.Path), name)));
            if (!update || (!file.IsChanged && gone.Count == 0))
            {
                continue;
            }

            var path = System.IO.Path.Combine(folder.FullPath, file.Path);
            if (wanted.Count == 0)
            {
                File.Delete(path);
            }
            else
            {
                write(path, file.Write(wanted));
            }
        }

        obsolete.AddRange(Orphans());
        return new SnapshotSummary([.. written.Order()], obsolete, update);
    }

    /// <summary>Snapshot files whose test file is gone.</summary>
    private List<(string File, string Case)> Orphans()
    {
        var orphans = folder
            .Files("")
            .Where(f =>
                f.EndsWith(SnapshotFile.Ending, StringComparison.OrdinalIgnoreCase)
                && !SuiteLoader.Endings.Any(e => folder.Exists(f[..^SnapshotFile.Ending.Length] + e))
            )
            .ToList();
        foreach (var orphan in update ? orphans : [])
        {
            File.Delete(System.IO.Path.Combine(folder.FullPath, orphan));
        }

        return [.. orphans.Select(o => (folder.Shown(o), "its test file is gone"))];
    }
}

/// <summary>What became of the snapshots of a run.</summary>
/// <param name="Written">The cases whose snapshot was accepted.</param>
/// <param name="Obsolete">Snapshots that no case compares with any more.</param>
/// <param name="Removed">Whether the obsolete ones were taken away.</param>
public sealed record SnapshotSummary(
    IReadOnlyList<(string File, string Case)> Written,
    IReadOnlyList<(string File, string Case)> Obsolete,
    bool Removed
);
