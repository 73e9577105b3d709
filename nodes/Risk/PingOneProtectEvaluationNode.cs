using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;

namespace JourneySim.Nodes.Risk;

/// <summary>
/// Collects the client's signals and asks PingOne Protect for the risk (PingOne Advanced Identity Cloud, "PingOne Protect Evaluation node"). An error of the client
/// leads to <c>clientError</c>; what the service finds is what the run says (<c>devices: { risk: … }</c>), the evaluation's details are not kept.
/// </summary>
internal sealed class PingOneProtectEvaluationNode(NodeSettings settings) : Node
{
    private const string ClientError = "clientError";

    public static NodeType Type { get; } =
        new()
        {
            Name = "product-PingOneProtectEvaluationNode",
            DisplayName = "PingOne Protect Evaluation",
            Settings =
            [
                new("pingOneWorker", SettingKind.Text),
                new("tntpPingOneConfigName", SettingKind.Text),
                new("riskPolicySetID", SettingKind.Text),
                new("flowType", SettingKind.Text),
                new("deviceSharingType", SettingKind.Text),
                new("userType", SettingKind.Text),
                new("scoreThreshold", SettingKind.Text),
                new("recommendedActions", SettingKind.Texts),
                new("pauseBehavioralData", SettingKind.Flag),
                new("storeEvaluateResult", SettingKind.Flag),
            ],
            AnySettings = true,
            Outcomes = (settings, _) =>
                ["high", "medium", "low", "exceed", "failure", .. settings.Texts("recommendedActions"), ClientError],
            Create = settings => new PingOneProtectEvaluationNode(settings),
        };

    public override ValueTask<NodeResult> ProcessAsync(NodeContext context, CancellationToken cancellation)
    {
        if (context.Callbacks.OfType<PingOneProtectEvaluationCallback>().FirstOrDefault() is not { } answer)
        {
            return Leave.Asking(
                new PingOneProtectEvaluationCallback(settings.Flag("pauseBehavioralData", missing: true))
            );
        }

        if (answer[ClientError].Length > 0)
        {
            return Leave.By(ClientError);
        }

        return settings.Flag("storeEvaluateResult")
            ? throw new NotSimulatedException(
                "The evaluation that PingOne Protect leaves in state (storeEvaluateResult)",
                "Turn the setting off, or let a stand-in write what scripts read: standIns: { NODE: { outcome: …, shared: { … } } }."
            )
            : RiskFinding.Leaving(context, Type.Outcomes(settings, NodeCatalog.Empty));
    }
}
