using JourneySim.Engine.Journeys;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.Scripts;
using JourneySim.Engine.State;

namespace JourneySim.Engine.Running;

/// <summary>One journey that is under way: the outer one, or one that an inner tree evaluator entered.</summary>
internal sealed class JourneyFrame(Journey journey, JourneyState state)
{
    public Journey Journey { get; } = journey;

    public JourneyState State { get; } = state;

    /// <summary>The node to run next, or one of the ends.</summary>
    public string CurrentNode { get; set; } = journey.Start;

    public RunEffects Effects { get; } = new();

    public IdentifiedIdentity? Identity { get; set; }

    public string? UniversalId { get; set; }

    /// <summary>Where the visit of the current node began, while an inner journey runs for it.</summary>
    public NodeVisit? Waiting { get; set; }

    /// <summary>How the current node entered the inner journey above this one.</summary>
    public NodeResult.Enter? Entered { get; set; }
}
