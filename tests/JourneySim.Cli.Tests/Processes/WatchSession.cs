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
        process.OutputDataReceived += (_, line) => Add(line.Data);
        process.ErrorDataReceived += (_, line) => Add(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public void Type(string text)
    {
        process.StandardInput.Write(text);
        process.StandardInput.Flush();
    }

    /// <summary>Waits for a text, and forgets what was written up to the end of its line.</summary>
    public async Task<string> Hear(string text)
    {
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < Patience)
        {
            lock (written)
            {
                var all = written.ToString();
                if (all.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at)
                {
                    var end = all.IndexOf('\n', at) + 1;
                    written.Remove(0, end);
                    return all[..end];
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

    private void Add(string? line)
    {
        lock (written)
        {
            written.Append(line).Append('\n');
        }
    }
}
