using JourneySim.Engine.Diagnostics;

namespace JourneySim.Specs;

/// <summary>A <c>*.test.yaml</c> file: cases for one journey.</summary>
/// <param name="File">Its path as messages show it.</param>
/// <param name="Journey">The name of the journey.</param>
/// <param name="Cases">The cases in the order of the file, tables written out.</param>
public sealed record Spec(string File, string Journey, IReadOnlyList<SpecCase> Cases)
{
    /// <summary>Where the journey is named.</summary>
    public SourceSpan? JourneySpan { get; init; }

    /// <summary>Its path from the workspace's folder.</summary>
    public string Path { get; init; } = "";

    /// <summary>The files beside it that it reads, from the workspace's folder: fixtures, ESV files, scripts.</summary>
    public IReadOnlyList<string> Parts { get; init; } = [];
}
