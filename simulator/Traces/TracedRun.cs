using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.Tracing;
using JourneySim.Fakes;

namespace JourneySim.Traces;

/// <summary>A run as its trace page shows it.</summary>
public sealed record TracedRun
{
    /// <summary>What the page is called: a case's name, or the journey's.</summary>
    public required string Title { get; init; }

    /// <summary>The journey that ran.</summary>
    public required string Journey { get; init; }

    /// <summary>Where the case stands, or null.</summary>
    public string? Place { get; init; }

    /// <summary>How it went, in one word: <c>failed</c>, <c>passed</c>, <c>success</c>.</summary>
    public required string Verdict { get; init; }

    /// <summary>True when it went as it should.</summary>
    public bool Good { get; init; }

    /// <summary>What was expected otherwise, or could not be done; secrets covered.</summary>
    public IReadOnlyList<TracedMismatch> Mismatches { get; init; } = [];

    /// <summary>Everything that happened; the page covers the secrets.</summary>
    public required IReadOnlyList<TraceEvent> Events { get; init; }

    /// <summary>The runs of scripts.</summary>
    public IReadOnlyList<ScriptVisit> Scripts { get; init; } = [];

    /// <summary>The journeys by name, for their pictures.</summary>
    public required JourneyCatalog Journeys { get; init; }

    /// <summary>Knows the secrets. The page is written when the run is over, so that those learned late cover early events too.</summary>
    public required SecretMask Mask { get; init; }
}

/// <summary>One run of a script.</summary>
/// <param name="At">How many events there were before it.</param>
/// <param name="Script">The script.</param>
/// <param name="Probes">Its places.</param>
/// <param name="Counters">How often each ran.</param>
public sealed record ScriptVisit(int At, Script Script, IReadOnlyList<ScriptProbe> Probes, int[] Counters);

/// <summary>One thing that came out otherwise than expected.</summary>
public sealed record TracedMismatch(string What, string Expected, string Actual, string? Place, string? Hint);
