using System.Diagnostics;
using System.Text;

namespace JourneySim.Cli.Tests.Processes;

/// <summary>A process that watches: what it writes is gathered, what is typed goes to it.</summary>
internal sealed class WatchSession : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly Process process;
    private readonly StringBuilder written = new();

    public WatchSession(Process process)
    {
        this.process = process;
        _ = Task.Run(() => Gather(process.StandardOutput));
        _ = Task.Run(() => Gather(process.StandardError));
    }

    /// <summary>The program in a terminal of its own.</summary>
    public static WatchSession InTerminal(string directory, params string[] args)
    {
        var (file, words) = NativeTool.Command(args);
        var start = new ProcessStartInfo("/usr/bin/script")
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var word in (string[])["-qefc", $"'{file}' {string.Join(' ', words.Select(a => $"'{a}'"))}", "/dev/null"]
        )
        {
            start.ArgumentList.Add(word);
        }

        start.Environment.Remove("CI");
        start.Environment["TERM"] = "xterm";
        return new WatchSession(Process.Start(start)!);
    }

    public void Type(string text)
    {
        process.StandardInput.Write(text);
        process.StandardInput.Flush();
    }

    /// <summary>Waits for a text, and forgets what was written up to the end of its line.</summary>
    public Task<string> Hear(string text) => Hear(text, wholeLine: true);

    /// <summary>Waits for a text that ends no line.</summary>
    public Task<string> HearPrompt(string text) => Hear(text, wholeLine: false);

    private async Task<string> Hear(string text, bool wholeLine)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Patience)
        {
            lock (written)
            {
                var all = written.ToString();
                if (all.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
                {
                    var end = wholeLine ? all.IndexOf('\n', at) + 1 : at + text.Length;
                    if (end > 0)
                    {
                        written.Remove(0, end);
                        return all[..end];
                    }
                }
            }

            await Task.Delay(2, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException($"Nobody said \"{text}\", only:\n{written}");
    }

    public async Task<int> End()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    /// <summary>A question has no line end.</summary>
    private async Task Gather(StreamReader reader)
    {
        var some = new char[256];
        while (await reader.ReadAsync(some) is > 0 and var count)
        {
            lock (written)
            {
                written.Append(some, 0, count);
            }
        }
    }
}
