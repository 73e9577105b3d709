using System.Runtime.InteropServices;

namespace JourneySim.Cli;

/// <summary>
/// Ctrl+C and the polite end signal: the command is asked to stop and writes what it has; if it does not within a moment (it waits for a key, say),
/// the process ends all the same.
/// </summary>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;
    private readonly TextWriter output;
    private Timer? lastResort;

    public Interruption(TextWriter output)
    {
        this.output = output;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt),
        ];
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        foreach (var registration in registrations)
        {
            registration.Dispose();
        }

        lastResort?.Dispose();
        source.Dispose();
    }

    private void Interrupt(PosixSignalContext context)
    {
        context.Cancel = true;
        var again = source.IsCancellationRequested;
        lastResort ??= new Timer(_ => End(), state: null, Patience, Timeout.InfiniteTimeSpan);
        source.Cancel();
        if (again)
        {
            End();
        }
    }

    private void End()
    {
        try
        {
            output.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }

        Environment.Exit(ExitCode.Interrupted);
    }
}
