using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;

namespace JourneySim.Loading.Journeys;

/// <summary>Outcomes that lead nowhere, and connections of outcomes that the node does not have.</summary>
internal static class OutcomeCheck
{
    /// <summary>The target of an outcome that its author leaves open on purpose (<c>null</c> in YAML), as AM allows.</summary>
    public const string Unconnected = "";

    /// <param name="node">The node.</param>
    /// <param name="catalog">Knows the outcomes of its type.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="place">Where the connections are written.</param>
    /// <param name="mistakes">Receives what is wrong.</param>
    public static void Run(
        NodeDefinition node,
        NodeCatalog catalog,
        Severity severity,
        SourceSpan? place,
        Mistakes mistakes
    )
    {
        if (OutcomesOf(node, catalog) is not { } outcomes)
        {
            return;
        }

        foreach (var outcome in outcomes.Where(o => node.TargetOf(o) is null))
        {
            mistakes.Add(
                new Diagnostic(
                    "JNY1007",
                    severity,
                    $"Outcome \"{outcome}\" of node \"{node.DisplayName}\" leads nowhere.",
                    place,
                    severity == Severity.Error
                        ? $"Write {outcome}: … under \"on\"."
                        : "A login that leaves by it fails."
                )
            );
        }

        foreach (var connection in node.Connections)
        {
            if (!outcomes.Contains(connection.Outcome, StringComparer.Ordinal))
            {
                mistakes.Add(
                    new Diagnostic(
                        "JNY1008",
                        severity,
                        $"Node \"{node.DisplayName}\" ({node.Type}) has no outcome \"{connection.Outcome}\".",
                        connection.Span,
                        Mistakes.DidYouMean(connection.Outcome, [.. outcomes])
                    )
                );
            }
            else if (connection.Target == Unconnected)
            {
                mistakes.Warning(
                    "JNY1007",
                    connection.Span,
                    $"Outcome \"{connection.Outcome}\" of node \"{node.DisplayName}\" leads nowhere.",
                    "A login that leaves by it fails."
                );
            }
        }
    }

    private static IReadOnlyList<string>? OutcomesOf(NodeDefinition node, NodeCatalog catalog)
    {
        try
        {
            return catalog.OutcomesOf(node) ?? node.RecordedOutcomes;
        }
        catch (FormatException)
        {
            // A setting holds a placeholder or the like: its outcomes are known only in a run.
            return null;
        }
    }
}
