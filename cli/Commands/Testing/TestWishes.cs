using JourneySim.Loading;
using JourneySim.Specs;

namespace JourneySim.Cli.Commands.Testing;

/// <summary>What a round of tests is to run beyond what the command line says: while watching it changes from round to round.</summary>
internal sealed record TestWishes
{
    public static TestWishes None { get; } = new();

    /// <summary>In place of <c>--filter</c>.</summary>
    public string? Filter { get; init; }

    /// <summary>Accepts snapshots.</summary>
    public bool Update { get; init; }

    /// <summary>What was parsed before; null parses everything anew.</summary>
    public ParsedFiles? Parsed { get; init; }

    /// <summary>Leaves out other cases; null runs all.</summary>
    public Func<Spec, SpecCase, bool>? Only { get; init; }
}
