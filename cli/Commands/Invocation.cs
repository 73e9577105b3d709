using System.CommandLine;
using JourneySim.Cli.Commands.Options;
using JourneySim.Cli.Rendering;
using JourneySim.Fakes;
using JourneySim.Loading;

namespace JourneySim.Cli.Commands;

/// <summary>One call of a command: what was asked, and where it may write.</summary>
internal sealed class Invocation
{
    private readonly ParseResult parsed;

    public Invocation(ParseResult parsed, Surroundings around)
    {
        (this.parsed, Around) = (parsed, around);
        var noColour = Is(OutputOptions.NoColor);
        Out = new Screen(around, around.Out, around.OutIsTerminal, noColour);
        Error = new Screen(around, around.Error, around.ErrorIsTerminal, noColour);
    }

    public Surroundings Around { get; }

    /// <summary>Results.</summary>
    public Screen Out { get; }

    /// <summary>Progress, questions and mistakes.</summary>
    public Screen Error { get; }

    public bool Json => Is(OutputOptions.Json);

    public bool Quiet => Is(OutputOptions.Quiet);

    public bool Verbose => Is(OutputOptions.Verbose);

    /// <summary>Knows the texts that must not be shown, once a run has some.</summary>
    public SecretMask Mask { get; set; } = new();

    /// <summary>The files that were read, for the lines that messages show.</summary>
    public SourceTexts Sources { get; set; } = new();

    /// <summary>The text as it may be shown.</summary>
    public string Masked(string text) => Is(OutputOptions.ShowSecrets) ? text : Mask.Mask(text);

    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    public IReadOnlyList<string> All(Option<string[]> option) => parsed.GetValue(option) ?? [];

    public bool Is(Option<bool> option) => parsed.GetValue(option);

    /// <summary>The option stands on the command line, with a value or without.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is not null;

    /// <summary>Reads a file that the command line names.</summary>
    public string ReadFile(string path, string what)
    {
        try
        {
            return File.ReadAllText(Around.PathOf(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw CommandFailure.Usage(
                unreadable is FileNotFoundException or DirectoryNotFoundException
                    ? $"{what} is not there: {path}"
                    : $"{what} can't be read: {path}",
                $"The path is taken from {Around.Directory}."
            );
        }
    }
}
