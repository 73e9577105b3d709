using JourneySim.Engine.Diagnostics;
using JourneySim.Loading;

namespace JourneySim.Importing;

/// <summary>What an import did.</summary>
/// <param name="Files">The files written, relative to the workspace; empty when nothing was.</param>
/// <param name="Diagnostics">What is to say about the exports, and why nothing was written.</param>
/// <param name="Sources">Texts of the exports, for messages.</param>
public sealed record ImportResult(
    IReadOnlyList<string> Files,
    IReadOnlyList<Diagnostic> Diagnostics,
    SourceTexts Sources
)
{
    /// <summary>Names of the journeys that were imported.</summary>
    public IReadOnlyList<string> Journeys { get; init; } = [];
}
