using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Loading.Journeys;

/// <summary>Inner journeys that are not there, are switched off, or lead back to where they were entered.</summary>
internal static class InnerJourneyCheck
{
    /// <summary>The journeys that a journey enters, with the places where it names them.</summary>
    public static IEnumerable<(string Name, SourceSpan? Span)> Entered(Journey journey, NodeCatalog catalog) =>
        from node in journey.AllNodes()
        from rule in catalog.Find(node.Type)?.Settings ?? []
        where rule.Kind == SettingKind.Journey && node.Settings.ContainsKey(rule.Name)
        let name = new NodeSettings(node).Text(rule.Name)
        where name is { Length: > 0 } && !name.StartsWith("&{", StringComparison.Ordinal)
        select (name, node.Settings[rule.Name].Span ?? node.Span);

    public static void Run(
        Journey journey,
        IReadOnlyDictionary<string, Journey> all,
        NodeCatalog catalog,
        Severity severity,
        Mistakes mistakes
    )
    {
        foreach (var (name, span) in Entered(journey, catalog))
        {
            if (!all.TryGetValue(name, out var inner))
            {
                mistakes.Add(
                    new Diagnostic(
                        "JNY1014",
                        severity,
                        $"There is no journey \"{name}\" to enter.",
                        span,
                        Mistakes.DidYouMean(name, [.. all.Keys]) ?? "Load it beside this one."
                    )
                );
            }
            else if (!inner.Enabled)
            {
                mistakes.Add(new Diagnostic("JNY1014", severity, $"The journey \"{name}\" is not enabled.", span));
            }
            else if (LeadsTo(journey.Name, inner, all, catalog))
            {
                mistakes.Add(
                    new Diagnostic(
                        "JNY1015",
                        severity,
                        $"The journey \"{name}\" leads back to \"{journey.Name}\"; AM refuses to enter it.",
                        span
                    )
                );
            }
        }
    }

    private static bool LeadsTo(
        string name,
        Journey from,
        IReadOnlyDictionary<string, Journey> all,
        NodeCatalog catalog
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Journey>([from]);
        while (open.TryPop(out var journey))
        {
            if (journey.Name == name)
            {
                return true;
            }

            if (!seen.Add(journey.Name))
            {
                continue;
            }

            foreach (var (entered, _) in Entered(journey, catalog))
            {
                if (all.TryGetValue(entered, out var inner))
                {
                    open.Push(inner);
                }
            }
        }

        return false;
    }
}
