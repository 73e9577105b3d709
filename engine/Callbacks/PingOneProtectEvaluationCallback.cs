namespace JourneySim.Engine.Callbacks;

/// <summary>Asks for the signals that the client collected for PingOne Protect (Ping SDKs, <c>PingOneProtectEvaluationCallback</c>).</summary>
public sealed class PingOneProtectEvaluationCallback(bool pauseBehavioralData) : ClientCallback
{
    public override string Type => "PingOneProtectEvaluationCallback";

    public override IReadOnlyList<CallbackField> Outputs => [new("pauseBehavioralData", pauseBehavioralData)];

    protected override IReadOnlyList<string> Names => ["signals", "clientError"];
}
