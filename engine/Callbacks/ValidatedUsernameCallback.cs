namespace JourneySim.Engine.Callbacks;

/// <summary>
/// Asks for a new user name; on the wire <c>ValidatedCreateUsernameCallback</c>
/// (<c>org.forgerock.openam.authentication.callbacks.ValidatedUsernameCallback</c>, PingAM Javadoc).
/// </summary>
public sealed class ValidatedUsernameCallback(
    string? prompt,
    object? policies,
    bool validateOnly,
    IEnumerable<string>? failedPolicies = null
) : ValidatedCallback(prompt, policies, validateOnly, failedPolicies)
{
    public override string Type => "ValidatedCreateUsernameCallback";

    public override string JavaClassName => "org.forgerock.openam.authentication.callbacks.ValidatedUsernameCallback";
}
