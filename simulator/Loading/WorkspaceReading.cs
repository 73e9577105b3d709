using System.Text.Json;
using JourneySim.Engine.Diagnostics;
using JourneySim.Loading.AmExports;
using JourneySim.Workspaces;

namespace JourneySim.Loading;

/// <summary>What reading a workspace gave.</summary>
/// <param name="Workspace">The workspace with the journeys that have no mistakes; null when <c>journeysim.yaml</c> itself can't be used.</param>
/// <param name="Journeys">All journeys, broken ones too.</param>
/// <param name="Diagnostics">All mistakes: of the workspace, of every journey.</param>
/// <param name="Sources">The texts of the files, for messages.</param>
public sealed record WorkspaceReading(
    Workspace? Workspace,
    IReadOnlyList<LoadedJourney> Journeys,
    IReadOnlyList<Diagnostic> Diagnostics,
    SourceTexts Sources
)
{
    /// <summary>What the exports among the files hold, for import.</summary>
    internal ExportPool Exports { get; init; } = new();

    /// <summary>What AM keeps of scripts beside what they are, by id.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyDictionary<string, JsonElement>> ScriptMembers { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, JsonElement>>(StringComparer.Ordinal);

    /// <summary>The mistakes that belong to no single journey.</summary>
    internal IReadOnlyList<Diagnostic> WorkspaceDiagnostics { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
