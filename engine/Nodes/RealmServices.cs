namespace JourneySim.Engine.Nodes;

/// <summary>What the services of a realm are set to that nodes ask: terms and conditions, security questions, identity providers, and the user's devices.</summary>
public sealed record RealmServices
{
    public static RealmServices Empty { get; } = new();

    /// <summary>The active terms and conditions; null when none are set up.</summary>
    public Terms? Terms { get; init; }

    public SecurityQuestions SecurityQuestions { get; init; } = SecurityQuestions.Default;

    /// <summary>The enabled social identity providers, in order.</summary>
    public IReadOnlyList<IdentityProvider> IdentityProviders { get; init; } = [];

    /// <summary>The mappings that users are asked to consent to.</summary>
    public IReadOnlyList<ConsentRequest> Consents { get; init; } = [];

    /// <summary>What the realm knows about the properties of its managed objects.</summary>
    public IReadOnlyList<PropertySchema> Properties { get; init; } = PropertySchema.OfUsers;

    /// <summary>How the simulated devices of users answer.</summary>
    public SimulatedDevices Devices { get; init; } = SimulatedDevices.Default;
}

/// <summary>Terms and conditions that users accept (IDM's <c>consent</c> and <c>terms</c> configuration).</summary>
/// <param name="Version">Such as <c>0.0</c>.</param>
/// <param name="Text">The text by locale.</param>
/// <param name="CreateDate">When they were made, as ISO time.</param>
public sealed record Terms(string Version, LocalisedText Text, string CreateDate);

/// <summary>IDM's <c>selfservice.kba</c> configuration.</summary>
/// <param name="Questions">Texts by locale, by question id.</param>
/// <param name="MinimumToDefine">How many a user defines.</param>
/// <param name="MinimumToVerify">How many he is asked.</param>
public sealed record SecurityQuestions(
    IReadOnlyList<KeyValuePair<string, LocalisedText>> Questions,
    int MinimumToDefine,
    int MinimumToVerify
)
{
    /// <summary>The two questions that IDM comes with, one to define and one to answer.</summary>
    public static SecurityQuestions Default { get; } =
        new(
            [
                new("1", new LocalisedText([new("en", "What's your favorite color?")])),
                new("2", new LocalisedText([new("en", "Who was your first employer?")])),
            ],
            MinimumToDefine: 1,
            MinimumToVerify: 1
        );
}

/// <summary>A mapping that a user may consent to.</summary>
/// <param name="Name">The mapping's name.</param>
/// <param name="DisplayName">What the user reads.</param>
/// <param name="Icon">An address, or empty.</param>
/// <param name="AccessLevel">Such as <c>Actual Profile</c>.</param>
/// <param name="Fields">The fields that are shared.</param>
public sealed record ConsentRequest(
    string Name,
    string DisplayName,
    string Icon,
    string AccessLevel,
    IReadOnlyList<string> Fields
);
