using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>
/// Enters and leaves inner journeys: they share the outer journey's shared state and see only those transient values that one of their nodes asks for by
/// name (AM source, <c>InnerTreeEvaluatorNode</c>).
/// </summary>
internal static class InnerJourneys
{
    public static JourneyStep? Enter(JourneyRun run, NodeVisit visit, NodeResult.Enter enter)
    {
        var outer = run.Top;
        if (run.Services.Journeys.Find(enter.Journey) is not { Enabled: true } journey)
        {
            visit.Leave(null);
            var fail = new NodeResult.Fail($"Configured tree does not exist: {enter.Journey}");
            return JourneyEnd.Failed(run, visit.Node.Id, visit.Node.DisplayName, fail);
        }

        if (run.Frames.Any(f => string.Equals(f.Journey.Name, journey.Name, StringComparison.Ordinal)))
        {
            visit.Leave(null);
            var fail = new NodeResult.Fail($"Tree would result in recursive loop: {enter.Journey}");
            return JourneyEnd.Failed(run, visit.Node.Id, visit.Node.DisplayName, fail);
        }

        var state = new JourneyState();
        state.Containers.UnionWith(outer.State.Containers);
        StateReplacement.Apply(state.Shared, outer.State.Shared);
        StateReplacement.Apply(
            state.Transient,
            QuestionBoundary.Named(outer.State, DeclaredInputs.Of(journey, run.Services))
        );
        (outer.Waiting, outer.Entered) = (visit, enter);
        run.Push(new JourneyFrame(journey, state) { UniversalId = outer.UniversalId });
        return null;
    }

    /// <summary>The inner journey reached one of its ends.</summary>
    public static JourneyStep? Leave(JourneyRun run)
    {
        var inner = run.Pop();
        var outer = run.Top;
        StateReplacement.Apply(outer.State.Shared, inner.State.Shared);
        outer.Effects.Take(inner.Effects);
        return GoOn(run, outer, inner.CurrentNode == NodeId.Success ? "true" : "false");
    }

    /// <summary>A node inside failed: the nearest evaluator that shows its error outcome takes it. False when there is none.</summary>
    public static bool Catch(JourneyRun run, string nodeId, string nodeName, NodeResult.Fail fail)
    {
        if (!run.Frames.Skip(1).Any(f => f.Entered is { DisplayErrorOutcome: true }))
        {
            return false;
        }

        JourneyFrame inner;
        var type = run.Top.Journey.Nodes.GetValueOrDefault(nodeId)?.Type ?? "";
        do
        {
            inner = run.Pop();
            if (run.Top.Entered is not { DisplayErrorOutcome: true })
            {
                run.Top.Waiting?.Leave(null);
            }
        } while (run.Top.Entered is not { DisplayErrorOutcome: true });
        var shared = run.Top.State.Shared;
        StateReplacement.Apply(shared, inner.State.Shared);
        shared["errorNode"] = new StateMap
        {
            ["id"] = nodeId,
            ["displayName"] = nodeName,
            ["type"] = type,
        };
        shared["errorMessage"] = fail.Message;
        return true;
    }

    public static JourneyStep? LeaveByError(JourneyRun run) => GoOn(run, run.Top, "error");

    private static JourneyStep? GoOn(JourneyRun run, JourneyFrame outer, string outcome)
    {
        var visit = outer.Waiting!;
        (outer.Waiting, outer.Entered) = (null, null);
        visit.Leave(outcome);
        return Connections.Follow(run, visit.Node, outcome);
    }
}
