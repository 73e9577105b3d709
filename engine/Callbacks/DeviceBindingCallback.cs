namespace JourneySim.Engine.Callbacks;

/// <summary>Has the client make a key pair for the user (Ping SDKs, <c>DeviceBindingCallback</c>).</summary>
public sealed class DeviceBindingCallback(
    DeviceKeyPrompt prompt,
    string userName,
    string authenticationType,
    bool attestation
) : ClientCallback
{
    public override string Type => "DeviceBindingCallback";

    public override IReadOnlyList<CallbackField> Outputs =>
        [
            new("userId", prompt.UserId),
            new("username", userName),
            new("authenticationType", authenticationType),
            new("challenge", prompt.Challenge),
            new("title", prompt.Title),
            new("subtitle", prompt.Subtitle),
            new("description", prompt.Description),
            new("timeout", prompt.Timeout),
            new("attestation", attestation),
        ];

    protected override IReadOnlyList<string> Names => ["jws", "deviceName", "deviceId", "clientError"];
}
