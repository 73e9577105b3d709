using System.Threading.Channels;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>Hears what somebody types while watching: keys of a terminal, or lines of an input that is none.</summary>
internal static class WatchKeys
{
    /// <summary>Listens on a thread of its own, which dies with the process: a read can't be called back.</summary>
    public static void Listen(
        Surroundings around,
        ChannelWriter<WatchSignal> signals,
        CancellationToken cancellation
    ) => new Thread(() => Hear(around, signals, cancellation)) { IsBackground = true, Name = "keys" }.Start();

    /// <summary>What a line or a key means; null means nothing.</summary>
    public static WatchSignal? Of(string typed) =>
        typed.Length == 0
            ? new WatchSignal.All()
            : typed[0] switch
            {
                'a' or 'A' => new WatchSignal.All(),
                'f' or 'F' => new WatchSignal.Failed(),
                'u' or 'U' => new WatchSignal.Update(),
                'q' or 'Q' => new WatchSignal.Quit(),
                't' or 'T' => new WatchSignal.Filter(typed[1..].Trim()),
                _ => null,
            };

    private static void Hear(Surroundings around, ChannelWriter<WatchSignal> signals, CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested && Next(around, cancellation) is { } typed)
            {
                if (Of(typed) is { } signal)
                {
                    signals.TryWrite(signal);
                }
            }
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or ObjectDisposedException)
        {
            // The terminal is gone: files are still watched.
        }
    }

    /// <summary>Null at the end of the input.</summary>
    private static string? Next(Surroundings around, CancellationToken cancellation)
    {
        if (around is not { InIsTerminal: true, ReadKey: { } read })
        {
            return around.In.ReadLine();
        }

        if (read(cancellation) is not { } key)
        {
            return null;
        }

        return key.KeyChar is 't' or 'T' ? "t" + Line(around, read, cancellation) : key.KeyChar.ToString();
    }

    private static string Line(
        Surroundings around,
        Func<CancellationToken, ConsoleKeyInfo?> read,
        CancellationToken cancellation
    )
    {
        around.Error.Write("  filter: ");
        around.Error.Flush();
        var line = "";
        while (read(cancellation) is { Key: not ConsoleKey.Enter, KeyChar: not ('\r' or '\n') } key)
        {
            if (key.Key == ConsoleKey.Escape)
            {
                line = "";
                break;
            }

            line = key.Key == ConsoleKey.Backspace ? line[..Math.Max(0, line.Length - 1)] : line + key.KeyChar;
            around.Error.Write($"\r  filter: {line} \b");
            around.Error.Flush();
        }

        around.Error.Write("\n");
        return line;
    }
}
