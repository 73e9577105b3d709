using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Specs;

namespace JourneySim.Traces;

/// <summary>A case as its trace page shows it.</summary>
public static class TracedCase
{
    /// <summary>Null when the case did not run.</summary>
    public static TracedRun? Of(SpecResult result, JourneyCatalog journeys) =>
        result.Verdict is SpecVerdict.Skipped or SpecVerdict.Broken
            ? null
            : new TracedRun
            {
                Title = result.Case.Name,
                Journey = result.Spec.Journey,
                Place = $"{result.Spec.File}:{result.Case.Span.Line}",
                Verdict = result.Verdict switch
                {
                    SpecVerdict.Passed => "passed",
                    SpecVerdict.NotSimulated => "not simulated",
                    _ => "failed",
                },
                Good = result.Verdict is SpecVerdict.Passed,
                Mismatches = Mismatches(result.Verdict),
                Events = result.Events,
                Scripts = result.Scripts,
                Journeys = journeys,
                Mask = result.Mask,
            };

    private static IReadOnlyList<TracedMismatch> Mismatches(SpecVerdict verdict) =>
        verdict switch
        {
            SpecVerdict.Failed failed =>
            [
                .. failed.Mismatches.Select(m => new TracedMismatch(
                    m.What,
                    m.Expected,
                    m.Actual,
                    Place(m.Span),
                    m.Hint
                )),
            ],
            SpecVerdict.NotSimulated missing =>
            [
                new TracedMismatch("not simulated", "a simulation", missing.Message, null, null),
            ],
            _ => [],
        };

    private static string? Place(SourceSpan? span) => span?.ToString();
}
