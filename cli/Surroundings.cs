using System.Collections;
using System.Text;

namespace JourneySim.Cli;

/// <summary>What the command line meets outside itself: streams, environment, working directory, clock. Tests put their own here.</summary>
internal sealed record Surroundings
{
    /// <summary>The width of output that no terminal shows.</summary>
    public const int PlainWidth = 100;

    public required TextWriter Out { get; init; }

    public required TextWriter Error { get; init; }

    public required TextReader In { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public bool InIsTerminal { get; init; }

    public required int Width { get; init; }

    public required Dictionary<string, string> Environment { get; init; }

    public required string Directory { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Reads one key; null where there are none.</summary>
    public Func<CancellationToken, ConsoleKeyInfo?>? ReadKey { get; init; }

    /// <summary>A continuous integration server runs this: nobody can answer, nothing may be updated.</summary>
    public bool IsCi => Variable("CI") is { Length: > 0 } ci && ci is not ("false" or "0");

    /// <summary>Somebody sits there who can be asked.</summary>
    public bool IsInteractive => InIsTerminal && ErrorIsTerminal && !IsCi && Variable("TERM") != "dumb";

    public string? Variable(string name) => Environment.GetValueOrDefault(name);

    /// <summary>A path as the user means it: from the working directory.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Directory);

    public static Surroundings OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Surroundings
        {
            Out = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = !Console.IsOutputRedirected },
            Error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true },
            In = new StreamReader(Console.OpenStandardInput(), utf8),
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            InIsTerminal = !Console.IsInputRedirected,
            Width = WidthOfTerminal(),
            Environment = System
                .Environment.GetEnvironmentVariables()
                .Cast<DictionaryEntry>()
                .ToDictionary(v => (string)v.Key, v => v.Value as string ?? "", StringComparer.Ordinal),
            Directory = System.Environment.CurrentDirectory,
            Clock = TimeProvider.System,
            ReadKey = Console.IsInputRedirected ? null : _ => Console.ReadKey(intercept: true),
        };
    }

    private static int WidthOfTerminal()
    {
        if (int.TryParse(System.Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 20)
        {
            return columns;
        }

        if (Console.IsOutputRedirected && Console.IsErrorRedirected)
        {
            return PlainWidth;
        }

        try
        {
            return Console.WindowWidth is > 20 and var width ? width : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
