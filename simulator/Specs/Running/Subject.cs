using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Sessions;
using JourneySim.Workspaces;

namespace JourneySim.Specs.Running;

/// <summary>What a case is about, found in its workspace: the journey, or one node of it, and the session it begins with.</summary>
internal sealed record Subject(Journey Journey, Session? Session)
{
    public static Subject? Of(Spec spec, SpecCase given, Workspace workspace, out Diagnostic? mistake)
    {
        var journeys = workspace.Journeys.Journeys.Select(j => j.Name);
        var session = given.World.Session;
        mistake = null;
        if (workspace.Journeys.Find(spec.Journey) is not { } whole)
        {
            mistake = Missing(
                "TST1001",
                $"There is no journey \"{spec.Journey}\" in the workspace.",
                spec.JourneySpan,
                spec.Journey,
                journeys
            );
        }
        else if (given.World.NamedSession is { } name && !workspace.Sessions.TryGetValue(name.Text, out session))
        {
            mistake = Missing(
                "TST1014",
                $"There is no session \"{name.Text}\" in journeysim.yaml.",
                name.Span,
                name.Text,
                workspace.Sessions.Keys
            );
        }
        else if (SingleNode.Of(whole, given.Node) is not { } journey)
        {
            mistake = Missing(
                "TST1002",
                $"Journey \"{spec.Journey}\" has no node \"{given.Node}\".",
                given.Span,
                given.Node!,
                whole.Nodes.Values.Select(n => n.DisplayName)
            );
        }
        else
        {
            return new Subject(journey, session);
        }

        return null;
    }

    private static Diagnostic Missing(
        string code,
        string message,
        SourceSpan? span,
        string name,
        IEnumerable<string> known
    ) =>
        new(
            code,
            Severity.Error,
            message,
            span,
            NearestName.To(name, known) is { } near ? $"Did you mean \"{near}\"?" : null
        );
}
