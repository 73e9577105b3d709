using JourneySim.Engine.Tracing;
using JourneySim.Fakes;
using JourneySim.Specs.Running;

namespace JourneySim.Traces;

/// <summary>Cuts the events of a run into steps: a step begins where a node is entered; what happens until the next one belongs to it.</summary>
internal static class TraceSteps
{
    public static IReadOnlyList<TraceStep> Of(TracedRun recorded)
    {
        var steps = new List<TraceStep>();
        var covered = new TraceList();
        var masked = new MaskedTraceSink(recorded.Mask, covered);
        foreach (var (at, raw) in recorded.Events.Index())
        {
            masked.Emit(raw);
            var happened = covered.Events[^1];
            if (happened is TraceEvent.NodeEntered entered)
            {
                steps.Add(new TraceStep(entered));
            }
            else if (
                happened is TraceEvent.NodeLeft left
                && steps.FindLast(s =>
                    s.Left is null && s.Entered.NodeId == left.NodeId && s.Entered.Journey == left.Journey
                )
                    is { } open
            )
            {
                open.Left = left;
            }
            else if (happened is not (TraceEvent.JourneyStarted or TraceEvent.NodeLeft) && steps.Count > 0)
            {
                steps[^1].Inside.Add((happened, raw));
            }

            foreach (var script in recorded.Scripts.Where(s => s.At == at + 1 && steps.Count > 0))
            {
                steps[^1].Scripts.Add(script);
            }
        }

        return steps;
    }
}

/// <summary>One visit of a node.</summary>
internal sealed class TraceStep(TraceEvent.NodeEntered entered)
{
    public TraceEvent.NodeEntered Entered { get; } = entered;

    /// <summary>Null when a node inside ended the run.</summary>
    public TraceEvent.NodeLeft? Left { get; set; }

    /// <summary>The events, with their secrets covered and as they came: a token can be taken apart only before it is covered.</summary>
    public List<(TraceEvent Shown, TraceEvent Raw)> Inside { get; } = [];

    public List<ScriptVisit> Scripts { get; } = [];
}
