using System.Threading.Channels;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>
/// Hears of files that are saved below a folder. An editor writes a file in several goes, so events are gathered until it is quiet for a moment; a file that is as it was is not told. A
/// slow look at all files helps where the system tells nothing (containers, network folders).
/// </summary>
internal sealed class FileChanges : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan SlowLook = TimeSpan.FromSeconds(2);
    private static readonly string[] Endings =
    [
        ".yaml",
        ".yml",
        ".json",
        ".js",
        ".env",
        ".pem",
        ".jwk",
        ".txt",
        ".html",
    ];
    private static readonly string[] Left = ["node_modules", "bin", "obj", "artifacts", "coverage"];

    private readonly string root;
    private readonly TimeProvider clock;
    private readonly ChannelWriter<WatchSignal> signals;
    private readonly Channel<string> events = Channel.CreateUnbounded<string>();
    private readonly Dictionary<string, (long Time, long Length)> seen = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource ending = new();
    private readonly FileSystemWatcher? watcher;

    public FileChanges(string root, TimeProvider clock, ChannelWriter<WatchSignal> signals)
    {
        (this.root, this.clock, this.signals) = (root, clock, signals);
        foreach (var file in Look())
        {
            seen[file] = Stamp(file);
        }

        watcher = Watcher();
        _ = Task.Run(GatherAsync);
        _ = Task.Run(LookNowAndThenAsync);
    }

    public void Dispose()
    {
        ending.Cancel();
        watcher?.Dispose();
        ending.Dispose();
    }

    private FileSystemWatcher? Watcher()
    {
        try
        {
            var made = new FileSystemWatcher(root)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 65536,
            };
            made.Changed += (_, e) => events.Writer.TryWrite(e.FullPath);
            made.Created += (_, e) => events.Writer.TryWrite(e.FullPath);
            made.Deleted += (_, e) => events.Writer.TryWrite(e.FullPath);
            made.Renamed += (_, e) =>
            {
                events.Writer.TryWrite(e.OldFullPath);
                events.Writer.TryWrite(e.FullPath);
            };
            made.EnableRaisingEvents = true;
            return made;
        }
        catch (Exception refused) when (refused is IOException or PlatformNotSupportedException)
        {
            // Too many watches on this machine: the slow look remains.
            return null;
        }
    }

    private async Task GatherAsync()
    {
        try
        {
            while (true)
            {
                var files = new SortedSet<string>(StringComparer.Ordinal)
                {
                    await events.Reader.ReadAsync(ending.Token).ConfigureAwait(false),
                };
                var began = clock.GetTimestamp();
                do
                {
                    while (events.Reader.TryRead(out var more))
                    {
                        files.Add(more);
                    }

                    await Task.Delay(Quiet, clock, ending.Token).ConfigureAwait(false);
                } while (events.Reader.TryPeek(out _) && clock.GetElapsedTime(began) < LongestWait);

                if (files.Where(IsOther).ToList() is { Count: > 0 } changed)
                {
                    signals.TryWrite(new WatchSignal.Changed(changed));
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody watches any more.
        }
    }

    private async Task LookNowAndThenAsync()
    {
        try
        {
            while (true)
            {
                await Task.Delay(SlowLook, clock, ending.Token).ConfigureAwait(false);
                foreach (var file in Look())
                {
                    events.Writer.TryWrite(file);
                }
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or ObjectDisposedException)
        {
            // Nobody watches any more.
        }
    }

    /// <summary>Remembers the file as it is now.</summary>
    private bool IsOther(string file)
    {
        if (!Concerns(file))
        {
            return false;
        }

        var now = Stamp(file);
        var other = !seen.TryGetValue(file, out var before) || before != now;
        seen[file] = now;
        return other;
    }

    private bool Concerns(string file) =>
        Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
        && Path.GetRelativePath(root, file)
            .Split(Path.DirectorySeparatorChar)
            .All(part => !part.StartsWith('.') && !Left.Contains(part, StringComparer.OrdinalIgnoreCase));

    private static (long, long) Stamp(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? (info.LastWriteTimeUtc.Ticks, info.Length) : (0, -1);
    }

    private List<string> Look()
    {
        var found = new List<string>();
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            try
            {
                found.AddRange(Directory.EnumerateFiles(folder).Where(Concerns));
                foreach (var inner in Directory.EnumerateDirectories(folder))
                {
                    var name = Path.GetFileName(inner);
                    if (!name.StartsWith('.') && !Left.Contains(name, StringComparer.OrdinalIgnoreCase))
                    {
                        open.Push(inner);
                    }
                }
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
            {
                // A folder that went away while we looked.
            }
        }

        return found;
    }
}
