namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for a new password; on the wire <c>ValidatedCreatePasswordCallback</c>
/// (<c>org.forgerock.openam.authentication.callbacks.ValidatedPasswordCallback</c>, PingAM Javadoc).
/// </summary>
public sealed class ValidatedPasswordCallback(
    string? prompt,
    bool echoOn,
    object? policies,
    bool validateOnly,
    IEnumerable<string>? failedPolicies = null
) : ValidatedCallback(prompt, policies, validateOnly, failedPolicies)
{
    public override string Type => "ValidatedCreatePasswordCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.ValidatedPasswordCallback";

    public bool EchoOn { get; } = echoOn;

    public override IReadOnlyList<CallbackField> Outputs => [new("echoOn", EchoOn), .. base.Outputs];

    /// <summary>A password is never sent back.</summary>
    public override IReadOnlyList<CallbackField> Inputs => [new("", ""), new("validateOnly", ValidateOnly)];
}
