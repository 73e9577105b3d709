using JourneySim.Testing.Files;

namespace JourneySim.Cli.Tests;

/// <summary>Calls the command line in this process, as a user would: arguments in, two texts and an exit code out.</summary>
internal sealed record Tool
{
    /// <summary>Colours, widths and the like don't depend on where the tests run.</summary>
    public Dictionary<string, string> Environment { get; init; } = new(StringComparer.Ordinal);

    public string Directory { get; init; } = Path.GetTempPath();

    public bool Terminal { get; init; }

    public int Width { get; init; } = Surroundings.PlainWidth;

    /// <summary>What the person at the terminal types.</summary>
    public string Input { get; init; } = "";

    /// <summary>In place of <see cref="Input"/>.</summary>
    public TextReader? In { get; init; }

    public static Task<ToolResult> Run(params string[] args) => new Tool().With(args);

    public async Task<ToolResult> With(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var around = new Surroundings
        {
            Out = output,
            Error = error,
            In = In ?? new StringReader(Input),
            OutIsTerminal = Terminal,
            ErrorIsTerminal = Terminal,
            InIsTerminal = Terminal,
            Width = Width,
            Environment = Environment,
            Directory = Directory,
            Clock = TimeProvider.System,
        };
        var code = await Application.RunAsync(args, around, TestContext.Current.CancellationToken);
        return new ToolResult(code, output.ToString(), error.ToString());
    }
}

/// <summary>What came of a call.</summary>
internal sealed record ToolResult(int Code, string Out, string Error)
{
    /// <summary>All of it as one text, for golden files.</summary>
    public override string ToString() =>
        $"exit code {Code}\n--- stdout\n{Out}--- stderr\n{Error}".Replace(
            Checkout.Root,
            "<checkout>",
            StringComparison.Ordinal
        );
}
