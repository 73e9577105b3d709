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

    public TimeProvider Clock => Script.Clock;
}
