namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks the client to come back later (<c>org.forgerock.openam.authentication.callbacks.PollingWaitCallback</c>, PingAM Javadoc).
/// The waiting time is a text of milliseconds that nobody checks.
/// </summary>
public sealed class PollingWaitCallback(string? waitTime, string? message) : OutputOnlyCallback
{
    public override string Type => "PollingWaitCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.PollingWaitCallback";

    public string? WaitTime { get; } = waitTime;

    public string? Message { get; } = message;

    public override IReadOnlyList<CallbackField> Outputs =>
        [new("waitTime", WaitTime ?? ""), new("message", Message ?? "")];
}
