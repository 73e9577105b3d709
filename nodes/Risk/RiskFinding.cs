using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>What a risk service finds: nobody can know it here, the run says it (<c>devices: { risk: … }</c>).</summary>
internal static class RiskFinding
{
    public static ValueTask<NodeResult> Leaving(NodeContext context, IReadOnlyList<string> outcomes)
    {
        var finding =
            context.Services.Realm.Devices.Risk
            ?? throw new NotSimulatedException(
                "The finding of a risk service",
                $"Say it in journeysim.yaml or the test: devices: {{ risk: low }} (one of {string.Join(", ", outcomes)})."
            );
        return
            outcomes.FirstOrDefault(o => string.Equals(o, finding, StringComparison.OrdinalIgnoreCase)) is { } outcome
            ? Leave.By(outcome)
            : throw new NotSimulatedException(
                $"The risk \"{finding}\" at this node",
                $"Its outcomes are {string.Join(", ", outcomes)}."
            );
    }
}
