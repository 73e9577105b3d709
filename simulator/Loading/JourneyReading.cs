using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Workspaces;

namespace JourneySim.Loading;

/// <summary>What looking for one journey gave.</summary>
/// <param name="Workspace">The workspace it runs in; null when there is no usable one.</param>
/// <param name="Journey">The journey; null when it was not found or can't run.</param>
/// <param name="Diagnostics">What concerns this journey: its own mistakes, those of journeys it enters, those of the workspace.</param>
/// <param name="Sources">The texts of the files, for messages.</param>
public sealed record JourneyReading(
    Workspace? Workspace,
    Journey? Journey,
    IReadOnlyList<Diagnostic> Diagnostics,
    SourceTexts Sources
)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
