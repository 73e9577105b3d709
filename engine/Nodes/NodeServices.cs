using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Journeys;
using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Nodes;

/// <summary>What nodes reach outside the run.</summary>
public sealed record NodeServices
{
    public required IScriptRunner ScriptRunner { get; init; }

    public required ScriptServices Script { get; init; }

    /// <summary>The journeys an inner tree evaluator may enter.</summary>
    public JourneyCatalog Journeys { get; init; } = JourneyCatalog.Empty;

    /// <summary>The node types of the run.</summary>
    public NodeCatalog Nodes { get; init; } = NodeCatalog.Empty;

    /// <summary>The scripts that nodes name.</summary>
    public ScriptCatalog Scripts { get; init; } = ScriptCatalog.Empty;

    /// <summary>A node that runs in the place of another; null where that one runs itself.</summary>
    public Func<NodeDefinition, Node?> Instead { get; init; } = _ => null;

    /// <summary>What the realm's services are set to: terms, security questions, templates, identity providers.</summary>
    public RealmServices Realm { get; init; } = RealmServices.Empty;

    public TimeProvider Clock => Script.Clock;

    /// <summary>Makes a node for one visit: what runs in its place, or what its type says; names it as not simulated when neither is known.</summary>
    public Node Create(NodeDefinition node)
    {
        if (Instead(node) is { } other)
        {
            return other;
        }

        if (
            node.LacksSettings
            && Nodes.Find(node.Type)?.Settings.Any(s => s.Required || s.Kind == SettingKind.Children) == true
        )
        {
            throw new NotSimulatedException(
                $"Node \"{node.DisplayName}\" ({node.Type}) without its settings",
                $"The export lacks the node object {node.Id}. Export the journey with it, or say what it comes to: standIns: {{ \"{node.DisplayName}\": {(node.Connections.Count > 0 ? node.Connections[0].Outcome : "outcome")} }}."
            );
        }

        return Nodes.Find(node.Type) is { } type
            ? type.Create(new NodeSettings(node, Script.Esvs))
            : throw new NotSimulatedException(
                $"Node type {node.Type} (node \"{node.DisplayName}\")",
                WhatToWrite(node)
            );
    }

    private string WhatToWrite(NodeDefinition node)
    {
        var outcomes = node.RecordedOutcomes ?? [.. node.Connections.Select(c => c.Outcome)];
        var near = Nodes.Nearest(node.Type) is { } name ? $"Did you mean {name}? Or say" : "Say";
        return $"{near} what it comes to, in journeysim.yaml or the test: standIns: {{ \"{node.DisplayName}\": {(outcomes.Count > 0 ? outcomes[0] : "outcome")} }}"
            + (outcomes.Count > 1 ? $" (its outcomes: {string.Join(", ", outcomes)})." : ".");
    }
}
