using System.Buffers.Text;
using JourneySim.Engine.Callbacks;
using JourneySim.Engine.Diagnostics;
using JourneySim.Engine.Nodes;
using JourneySim.Engine.State;

namespace JourneySim.Nodes.MultiFactor;

/// <summary>The devices that users bound to their accounts, in the attribute <c>boundDevices</c>; and what device binding nodes have in common.</summary>
internal static class BoundDevices
{
    public const string Pending = "DeviceBindingNode.DEVICE";
    private const string Attribute = "boundDevices";

    public static IReadOnlyList<SettingRule> Settings { get; } =
    [
        new("applicationIds", SettingKind.Texts),
        new("title", SettingKind.LocalisedText),
        new("subtitle", SettingKind.LocalisedText),
        new("description", SettingKind.LocalisedText),
        new("timeout", SettingKind.Number),
        new("clientErrorOutcomes", SettingKind.Texts),
    ];

    public static IReadOnlyList<StateMap> Of(StateMap user) =>
        [.. (user.GetValueOrDefault(Attribute) as StateList ?? []).OfType<StateMap>()];

    public static void Add(NodeContext context, StateMap user, StateMap device)
    {
        user[Attribute] = new StateList([.. Of(user), device]);
        Users.Write(context, user);
    }

    public static DeviceKeyPrompt Prompt(NodeContext context, NodeSettings settings, string userId, string challenge) =>
        new(
            userId,
            challenge,
            settings.Localised("title").For(context.Request, "Authentication required"),
            settings.Localised("subtitle").For(context.Request, "Cryptography device binding"),
            settings.Localised("description").For(context.Request, "Please complete with biometric to proceed"),
            settings.Number("timeout", 60)
        );

    public static string NewChallenge(NodeContext context) =>
        Base64Url.EncodeToString([
            .. context.Services.Script.Random.NextUuid().ToByteArray(),
            .. context.Services.Script.Random.NextUuid().ToByteArray(),
        ]);

    /// <summary>The outcome for an error of the client; null when the node has none for it.</summary>
    public static string? ErrorOutcome(NodeSettings settings, string error, IReadOnlyList<string> usual) =>
        settings
            .Texts("clientErrorOutcomes", usual)
            .FirstOrDefault(o => string.Equals(o, error, StringComparison.Ordinal));

    /// <summary>Whether a signature verifies: nobody has the key here, the run says it.</summary>
    public static bool Verifies(NodeContext context) =>
        context.Services.Realm.Devices.Binding
        ?? throw new NotSimulatedException(
            "Verifying what a bound device signed",
            "Say whether it verifies in journeysim.yaml or the test: devices: { binding: true } (or false)."
        );
}
