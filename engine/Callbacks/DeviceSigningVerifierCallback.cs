namespace JourneySim.Engine.Callbacks;

/// <summary>Has the client sign with the key of a bound device (Ping SDKs, <c>DeviceSigningVerifierCallback</c>).</summary>
public sealed class DeviceSigningVerifierCallback(DeviceKeyPrompt prompt) : ClientCallback
{
    public override string Type => "DeviceSigningVerifierCallback";

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("userId", prompt.UserId),
            new("challenge", prompt.Challenge),
            new("title", prompt.Title),
            new("subtitle", prompt.Subtitle),
            new("description", prompt.Description),
            new("timeout", prompt.Timeout),
        ];

    protected override IReadOnlyList<string> Names => ["jws", "clientError"];
}
