using JourneySim.Engine.Scripts;

namespace JourneySim.Engine.Nodes;

/// <summary>What nodes reach outside the run.</summary>
public sealed record NodeServices
{
    public required IScriptRunner ScriptRunner { get; init; }

    public required ScriptServices Script { get; init; }

    public TimeProvider Clock => Script.Clock;
}
