using JourneySim.Engine.Diagnostics;

namespace JourneySim.Engine.Journeys;

/// <summary>A node as it stands in a journey: its type, its settings and where its outcomes lead.</summary>
public sealed record NodeDefinition
{
    public required string Id { get; init; }

    /// <summary>AM's <c>nodeType</c>, such as <c>ScriptedDecisionNode</c> or <c>product-CaptchaNode</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The node type's version; null means the first.</summary>
    public string? Version { get; init; }

    public required string DisplayName { get; init; }

    public IReadOnlyDictionary<string, NodeSetting> Settings { get; init; } =
        new Dictionary<string, NodeSetting>(StringComparer.Ordinal);

    /// <summary>An export that holds the tree without this node's settings; a node that needs some can't run.</summary>
    public bool LacksSettings { get; init; }

    public IReadOnlyList<NodeConnection> Connections { get; init; } = [];

    /// <summary>
    /// The outcomes an export recorded for the node (<c>_outcomes</c>), for types that are not known here; null when there is no such record.
    /// </summary>
    public IReadOnlyList<string>? RecordedOutcomes { get; init; }

    /// <summary>The nodes inside a page, in order; empty for every other node.</summary>
    public IReadOnlyList<NodeDefinition> Children { get; init; } = [];

    /// <summary>Where the node begins in its file.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Where the node's type stands.</summary>
    public SourceSpan? TypeSpan { get; init; }

    /// <summary>Where the outcome leads, or null when nothing is connected.</summary>
    public string? TargetOf(string outcome) =>
        Connections.FirstOrDefault(c => string.Equals(c.Outcome, outcome, StringComparison.Ordinal))?.Target;
}
