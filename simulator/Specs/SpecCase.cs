using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.Source;

namespace JourneySim.Specs;

/// <summary>One case: a world, what the user does in it, and what must come of it.</summary>
public sealed record SpecCase
{
    public required string Name { get; init; }

    /// <summary>Where the case begins.</summary>
    public required SourceSpan Span { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Why the case is not run; null runs it.</summary>
    public string? Skip { get; init; }

    /// <summary>While any case says this, only such cases run; refused in CI.</summary>
    public bool Only { get; init; }

    /// <summary>The one node to run, by id or name; null walks the whole journey.</summary>
    public string? Node { get; init; }

    /// <summary>The kinds of effects that may happen without being expected.</summary>
    public IReadOnlySet<string> Allow { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>What is wrong with how the case is written; it does not run then.</summary>
    public IReadOnlyList<Diagnostic> Mistakes { get; init; } = [];

    internal SpecWorld World { get; init; } = new();

    internal IReadOnlyList<SpecStep> Steps { get; init; } = [];

    internal SourceMap? Expect { get; init; }

    /// <summary>All that the case comes to is compared with its snapshot.</summary>
    public bool HasSnapshot { get; init; }
}
