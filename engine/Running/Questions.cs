using JourneySim.Engine.Nodes;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>Asks the user, or suspends the journey until a link is opened; both end the request and with it the transient state.</summary>
internal static class Questions
{
    public static JourneyStep Ask(JourneyRun run, NodeVisit visit, NodeResult.Send send)
    {
        visit.Leave(null);
        if (send.Unaskable is { } silent)
        {
            var cause = new NodeFailure(
                silent.WireRefusal!,
                Hint: $"{silent.Type} has no JSON form: /authenticate cannot ask it."
            );
            return JourneyEnd.With(
                run,
                new JourneyResult.LoginFailure(run.CurrentJourney, visit.Node.Id, visit.Node.DisplayName, cause)
            );
        }

        run.Services.Script.Trace.Emit(
            new TraceEvent.Asked(visit.Node.Id, send.Callbacks) { At = run.Services.Clock.GetUtcNow() }
        );
        Cross(run);
        return new JourneyStep.Asks(send.Callbacks)
        {
            Ids = send.Ids,
            Header = send.Effects.Header,
            Description = send.Effects.Description,
            Stage = send.Effects.Stage,
        };
    }

    public static JourneyStep Suspend(JourneyRun run, NodeVisit visit, NodeResult.Suspend suspend)
    {
        var id = run.Services.Script.Random.NextUuid().ToString("D");
        var link = new Uri(
            $"{run.Request.ServerUrl.TrimEnd('/')}/am/XUI/?realm={Uri.EscapeDataString(run.Journey.Realm)}"
                + $"&suspendedId={id}&authIndexType=service&authIndexValue={Uri.EscapeDataString(run.Journey.Name)}"
        );
        var message = suspend.Message(link);
        visit.Leave(null);
        run.Services.Script.Trace.Emit(
            new TraceEvent.Asked(visit.Node.Id, [message]) { At = run.Services.Clock.GetUtcNow() }
        );
        Cross(run);
        var now = run.Services.Clock.GetUtcNow();
        var end = run.StartedAt + run.Duration;
        var until = suspend.Maximum is { } maximum && now + maximum < end ? now + maximum : end;
        return new JourneyStep.Suspended(message, link, id, until);
    }

    private static void Cross(JourneyRun run)
    {
        foreach (var frame in run.Frames)
        {
            QuestionBoundary.Cross(frame.State, DeclaredInputs.From(frame.Journey, frame.CurrentNode, run.Services));
        }
    }
}
