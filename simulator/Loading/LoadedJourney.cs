using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Loading.Journeys;

namespace JourneySim.Loading;

/// <summary>A journey as its file gave it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="File">The file, as spans name it.</param>
/// <param name="Journey">The journey; null when the file is so wrong that there is none.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
public sealed record LoadedJourney(string Name, string File, Journey? Journey, IReadOnlyList<Diagnostic> Diagnostics)
{
    private readonly Lazy<JourneyExtras>? extras;

    /// <summary>What AM keeps beside it.</summary>
    public JourneyExtras Extras => extras?.Value ?? JourneyExtras.None;

    /// <summary>Only imports and exports ask for the extras, so they are made when somebody does.</summary>
    internal Func<JourneyExtras> MakeExtras
    {
        init => extras = new Lazy<JourneyExtras>(value);
    }

    public bool IsBroken => Journey is null || Diagnostics.Any(d => d.Severity == Severity.Error);
}
