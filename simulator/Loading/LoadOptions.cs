using JourneySim.Engine.Nodes;

namespace JourneySim.Loading;

/// <summary>How workspaces and journeys are read.</summary>
public sealed record LoadOptions
{
    public static LoadOptions Default { get; } = new();

    /// <summary>Lets files name files outside the workspace.</summary>
    public bool AllowOutside { get; init; }

    /// <summary>Node types of the user's own that journeys may name.</summary>
    public IReadOnlyList<NodeType> OwnNodes { get; init; } = [];

    /// <summary>The folder that names in messages are relative to; null shows names as they were given.</summary>
    public string? ShowRelativeTo { get; init; }

    /// <summary>Keeps what was parsed for the next time; null parses everything anew.</summary>
    public ParsedFiles? Parsed { get; init; }
}
