using System.CommandLine;

namespace JourneySim.Cli.Commands;

/// <summary>A command of the command line: what it takes, what its help shows, and what it does.</summary>
internal sealed class Verb : Command
{
    public Verb(string name, string description, Func<Invocation, CancellationToken, Task<int>> run)
        : base(name, description) => Run = run;

    public Func<Invocation, CancellationToken, Task<int>> Run { get; }

    /// <summary>What the help says below the usage, or null.</summary>
    public string? Details { get; init; }

    /// <summary>Command lines that work, with what each does.</summary>
    public IReadOnlyList<(string Line, string Does)> Examples { get; init; } = [];

    /// <summary>The options under their headings, as the help shows them.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<Option> Options)> Groups
    {
        get;
        init
        {
            field = value;
            foreach (var option in value.SelectMany(group => group.Options))
            {
                Add(option);
            }
        }
    } = [];

    public IReadOnlyList<Argument> Takes
    {
        get;
        init
        {
            field = value;
            foreach (var argument in value)
            {
                Add(argument);
            }
        }
    } = [];

    public IReadOnlyList<string> AlsoCalled
    {
        init
        {
            foreach (var alias in value)
            {
                Aliases.Add(alias);
            }
        }
    }
}
