using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;

namespace JourneySim.Loading.Journeys;

/// <summary>Faults that show only when a journey is seen as a whole: connections to nowhere, nodes that nothing leads to, loops without a way out.</summary>
internal static class ShapeCheck
{
    /// <param name="journey">The journey.</param>
    /// <param name="nameOf">How its author calls a node.</param>
    /// <param name="severity">How much it matters: what AM accepted is told and loaded all the same.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    public static void Run(Journey journey, Func<NodeDefinition, string> nameOf, Severity severity, Mistakes mistakes)
    {
        var complete = Targets(journey, nameOf, severity, mistakes) & Start(journey, nameOf, severity, mistakes);
        Pages(journey, nameOf, severity, mistakes);
        if (!complete)
        {
            return;
        }

        var graph = new JourneyGraph(journey);
        var reachable = graph.Reachable();
        foreach (var node in journey.Nodes.Values.Where(n => n.Type.Length > 0 && !reachable.Contains(n.Id)))
        {
            mistakes.Warning("JNY1012", node.Span, $"Nothing leads to node \"{nameOf(node)}\".");
        }

        Loops(journey, nameOf, severity, mistakes, graph, reachable);
    }

    private static bool Start(
        Journey journey,
        Func<NodeDefinition, string> nameOf,
        Severity severity,
        Mistakes mistakes
    )
    {
        if (journey.Nodes.ContainsKey(journey.Start) || NodeId.IsEnd(journey.Start))
        {
            return true;
        }

        mistakes.Add(
            new Diagnostic(
                "JNY1002",
                severity,
                journey.Start.Length == 0
                    ? "The journey does not say where it starts."
                    : $"The journey starts at \"{journey.Start}\", and there is no such node."
                        + (severity == Severity.Error ? "" : " A login fails there."),
                journey.StartSpan ?? journey.Span,
                Suggest(journey.Start, journey, nameOf)
            )
        );
        return false;
    }

    private static bool Targets(
        Journey journey,
        Func<NodeDefinition, string> nameOf,
        Severity severity,
        Mistakes mistakes
    )
    {
        var good = true;
        foreach (var node in journey.Nodes.Values)
        {
            foreach (var connection in node.Connections)
            {
                if (!journey.Nodes.ContainsKey(connection.Target) && !NodeId.IsEnd(connection.Target))
                {
                    good = false;
                    mistakes.Add(
                        new Diagnostic(
                            "JNY1009",
                            severity,
                            $"Outcome \"{connection.Outcome}\" of node \"{nameOf(node)}\" leads to \"{connection.Target}\", and there is no such node.",
                            connection.Span ?? node.Span,
                            Suggest(connection.Target, journey, nameOf)
                        )
                    );
                }
            }
        }

        return good;
    }

    private static string? Suggest(string name, Journey journey, Func<NodeDefinition, string> nameOf)
    {
        string[] names = [.. journey.Nodes.Keys, "success", "failure"];
        return journey.Nodes.Values.FirstOrDefault(n => n.DisplayName == name) is { } shown && nameOf(shown) != name
                ? $"Did you mean \"{shown.Id}\", the node shown as \"{name}\"?"
            : journey.AllNodes().Any(n => n.Id == name) ? "It stands on a page; lead to the page."
            : StableId.IsUuid(name) ? null
            : Mistakes.DidYouMean(name, names);
    }

    private static void Pages(
        Journey journey,
        Func<NodeDefinition, string> nameOf,
        Severity severity,
        Mistakes mistakes
    )
    {
        foreach (var page in journey.Nodes.Values.Where(n => n.Type == "PageNode"))
        {
            // An export without the page's settings lacks them too: that is told already.
            if (page.Children.Count == 0 && (severity == Severity.Error || page.Settings.Count > 0))
            {
                mistakes.Add(
                    new Diagnostic("JNY1017", severity, $"Page \"{nameOf(page)}\" has no nodes on it.", page.Span)
                );
            }

            foreach (var child in page.Children.Where(c => c.Type is "PageNode" or "InnerTreeEvaluatorNode"))
            {
                mistakes.Add(
                    new Diagnostic(
                        "JNY1017",
                        severity,
                        $"A node of type {child.Type} may not stand on a page.",
                        child.TypeSpan ?? child.Span
                    )
                );
            }
        }
    }

    /// <summary>Only nodes that all lead on, and never to an end, are such a loop; an open outcome is a fault of another kind.</summary>
    private static void Loops(
        Journey journey,
        Func<NodeDefinition, string> nameOf,
        Severity severity,
        Mistakes mistakes,
        JourneyGraph graph,
        HashSet<string> reachable
    )
    {
        var ending = graph.LeadingToAnEnd();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in journey.Nodes.Values.Where(n => reachable.Contains(n.Id) && !ending.Contains(n.Id)))
        {
            if (node.Connections.Count == 0 || !told.Add(node.Id))
            {
                continue;
            }

            var way = Circle(node.Id, graph, ending);
            if (way.Count == 0)
            {
                continue;
            }

            told.UnionWith(way);
            var names = way.Append(way[0]).Select(id => $"\"{nameOf(journey.Nodes[id])}\"");
            mistakes.Add(
                new Diagnostic(
                    "JNY1013",
                    severity,
                    $"The loop {string.Join(" → ", names)} has no way out.",
                    journey.Nodes[way[0]].Span,
                    "Lead one of its outcomes to another node, to success or to failure."
                )
            );
        }
    }

    /// <summary>The nodes of the first circle on the way; empty when the way ends at a node that leads nowhere.</summary>
    private static List<string> Circle(string from, JourneyGraph graph, HashSet<string> ending)
    {
        var way = new List<string>();
        for (var id = from; id is not null; id = graph.Targets(id).FirstOrDefault(t => !ending.Contains(t)))
        {
            if (way.IndexOf(id) is >= 0 and var start)
            {
                return way[start..];
            }

            way.Add(id);
        }

        return [];
    }
}
