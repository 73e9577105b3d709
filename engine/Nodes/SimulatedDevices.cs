namespace JourneySim.Engine.Nodes;

/// <summary>How the devices answer that a simulated user carries. AM has no counterpart.</summary>
/// <param name="Push">What comes of a push notification.</param>
/// <param name="WebAuthn">Whether a WebAuthn response that is no error verifies; null stops the run by name.</param>
/// <param name="Captcha">Whether a captcha's token is found good; null stops the run by name.</param>
public sealed record SimulatedDevices(PushAnswer Push, bool? WebAuthn, bool? Captcha)
{
    /// <summary>Whether what a bound device signs verifies; null stops the run by name.</summary>
    public bool? Binding { get; init; }

    /// <summary>What a risk service finds, such as <c>low</c>; null stops the run by name.</summary>
    public string? Risk { get; init; }

    /// <summary>What comes of a thing's JWT, <c>success</c>, <c>failure</c> or <c>register</c>; null stops the run by name.</summary>
    public string? Thing { get; init; }

    public static SimulatedDevices Default { get; } = new(PushAnswer.Unsaid, null, null);
}

/// <summary>What a user does with a push notification.</summary>
public enum PushAnswer
{
    /// <summary>Nobody said it: the run stops by name.</summary>
    Unsaid,
    Accept,
    Deny,

    /// <summary>The notification is not answered.</summary>
    Ignore,
}
