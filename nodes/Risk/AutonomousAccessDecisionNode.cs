using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Leaves by the risk that Autonomous Access finds (PingOne Advanced Identity Cloud, "Autonomous Access Decision node"): what the run says (<c>devices: { risk: … }</c>).
/// </summary>
internal sealed class AutonomousAccessDecisionNode : Node
{
    private static readonly string[] Risks = ["high", "medium", "low", "unknown"];

    public static NodeType Type { get; } =
        new()
        {
            Name = "AutonomousAccessDecisionNode",
            DisplayName = "Autonomous Access Decision",
            Settings = [new("lowRiskThreshold", SettingKind.Number), new("mediumRiskThreshold", SettingKind.Number)],
            AnySettings = true,
            Outcomes = (_, _) => Risks,
            Create = _ => new AutonomousAccessDecisionNode(),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation) =>
        RiskFinding.Leaving(context, Risks);
}
