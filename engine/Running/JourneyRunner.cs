using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;
using JourneySim.Engine.Tracing;

namespace JourneySim.Engine.Running;

/// <summary>
/// Walks a journey: runs node after node until the user is asked something, the journey is suspended, or it ends. The command line, the REST door, the
/// test runner and an xunit test are loops over <see cref="AdvanceAsync"/>.
/// </summary>
public static class JourneyRunner
{
    /// <summary>
    /// Runs up to the next question or the end. The first step of a run has no answers; after <see cref="JourneyStep.Asks"/> there is one for each
    /// callback, in order; after <see cref="JourneyStep.Suspended"/> an empty list resumes it, as opening the link does.
    /// Throws <see cref="CallbackAnswerException"/> for answers that AM refuses with HTTP 400 (the run stays where it was) and
    /// <see cref="Diagnostics.NotSimulatedException"/>.
    /// </summary>
    public static async ValueTask<JourneyStep> AdvanceAsync(
        JourneyRun run,
        IReadOnlyList<CallbackAnswer> answers,
        CancellationToken cancellation = default
    )
    {
        var submitted = Submitted(run, answers);
        if (run.Services.Clock.GetUtcNow() - run.StartedAt > run.Duration)
        {
            return JourneyEnd.With(run, new JourneyResult.TimedOut(run.Duration));
        }

        if (run.LastStep is JourneyStep.Suspended suspended && run.Services.Clock.GetUtcNow() > suspended.Until)
        {
            return JourneyEnd.With(run, new JourneyResult.TimedOut(suspended.Until - run.StartedAt));
        }

        if (run.LastStep is null)
        {
            Emit(run, new TraceEvent.JourneyStarted(run.Journey.Name, run.Journey.Realm));
        }

        var resumed = run.LastStep is JourneyStep.Suspended;
        for (var steps = 0; ; steps++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (NodeId.IsEnd(run.CurrentNode))
            {
                if (!run.Inner)
                {
                    return JourneyEnd.AtNode(run);
                }

                if (InnerJourneys.Leave(run) is { } failed)
                {
                    return failed;
                }

                continue;
            }

            if (steps >= run.Limits.Steps)
            {
                var name = run.Top.Journey.Nodes.GetValueOrDefault(run.CurrentNode)?.DisplayName ?? run.CurrentNode;
                return JourneyEnd.With(
                    run,
                    new JourneyResult.Stopped($"{run.Limits.Steps} node visits without a question to the user", name)
                );
            }

            if (await VisitAsync(run, submitted, resumed, cancellation).ConfigureAwait(false) is { } step)
            {
                run.LastStep = step;
                return step;
            }

            (submitted, resumed) = ([], false);
        }
    }

    private static async ValueTask<JourneyStep?> VisitAsync(
        JourneyRun run,
        IReadOnlyList<Callback> submitted,
        bool resumed,
        CancellationToken cancellation
    )
    {
        var frame = run.Top;
        if (!frame.Journey.Nodes.TryGetValue(frame.CurrentNode, out var definition))
        {
            return JourneyEnd.Failed(
                run,
                frame.CurrentNode,
                frame.CurrentNode,
                new NodeResult.Fail($"Journey \"{frame.Journey.Name}\" has no node {frame.CurrentNode}.")
            );
        }

        var node = run.Services.Create(definition);
        var visit = NodeVisit.Enter(run.Services.Script, frame, definition);
        var result = await ProcessAsync(node, Context(run, definition, submitted, resumed), cancellation)
            .ConfigureAwait(false);
        Apply(frame, result);
        switch (result)
        {
            case NodeResult.GoTo go:
                visit.Leave(go.Outcome);
                return Connections.Follow(run, definition, go.Outcome);
            case NodeResult.Send send:
                return Questions.Ask(run, visit, send);
            case NodeResult.Suspend suspend:
                try
                {
                    return Questions.Suspend(run, visit, suspend);
                }
                catch (SuspensionFailedException failed)
                {
                    var cause = new NodeFailure(failed.Message, Hint: failed.InnerException!.Message);
                    visit.Leave(null);
                    return JourneyEnd.Failed(
                        run,
                        definition.Id,
                        definition.DisplayName,
                        new NodeResult.Fail(failed.Message, cause)
                    );
                }
            case NodeResult.Enter enter:
                return InnerJourneys.Enter(run, visit, enter);
            case NodeResult.Fail fail:
                visit.Leave(null);
                return JourneyEnd.Failed(run, definition.Id, definition.DisplayName, fail);
            default:
                throw new InvalidOperationException($"Unknown result {result.GetType().Name} of {definition.Type}.");
        }
    }

    /// <summary>What AM's own classes refuse inside a node (a callback without a prompt, nested state) ends the login as a node's failure does.</summary>
    private static async ValueTask<NodeResult> ProcessAsync(
        Node node,
        NodeContext context,
        CancellationToken cancellation
    )
    {
        try
        {
            return await node.ProcessAsync(context, cancellation).ConfigureAwait(false);
        }
        catch (CallbackArgumentException refused)
        {
            const string Java = "java.lang.IllegalArgumentException";
            return new NodeResult.Fail(refused.Text is { } text ? $"{Java}: {text}" : Java);
        }
        catch (StateRefusedException refused)
        {
            return new NodeResult.Fail(refused.Message);
        }
    }

    private static NodeContext Context(
        JourneyRun run,
        NodeDefinition definition,
        IReadOnlyList<Callback> submitted,
        bool resumed
    ) =>
        new()
        {
            NodeId = definition.Id,
            Node = definition,
            Journey = run.CurrentJourney,
            Realm = run.Journey.Realm,
            State = run.State,
            Callbacks = submitted,
            Request = run.Request,
            Identity = run.Top.Identity,
            ExistingSession = run.ExistingSession,
            ResumedFromSuspend = resumed,
            InnerJourney = run.Top.Journey.InnerOnly,
            MustRun = run.Top.Journey.MustRun,
            IdentityResource = run.Top.Journey.IdentityResource,
            Services = run.Services,
        };

    private static void Apply(JourneyFrame frame, NodeResult result)
    {
        var effects = result.Effects;
        StateReplacement.Apply(frame.State.Shared, effects.ReplaceSharedState);
        StateReplacement.Apply(frame.State.Transient, effects.ReplaceTransientState);
        if (effects.ErrorMessage is { } error)
        {
            frame.State.Shared["errorMessage"] = error;
        }

        if (effects.LockoutMessage is { } lockout)
        {
            frame.State.Shared["lockoutMessage"] = lockout;
        }

        frame.Effects.Take(effects);
        frame.Identity = effects.Identity ?? frame.Identity;
        frame.UniversalId = effects.UniversalId ?? frame.UniversalId;
    }

    private static IReadOnlyList<Callback> Submitted(JourneyRun run, IReadOnlyList<CallbackAnswer> answers)
    {
        var sent = run.LastStep switch
        {
            null or JourneyStep.Suspended => [],
            JourneyStep.Asks asks => asks.Callbacks,
            _ => throw new InvalidOperationException("The run is over."),
        };
        CallbackAnswer.Fill(sent, answers);
        return sent;
    }

    private static void Emit(JourneyRun run, TraceEvent traceEvent) =>
        run.Services.Script.Trace.Emit(traceEvent with { At = run.Services.Clock.GetUtcNow() });
}
